export type DatelineCase = {
  readonly name: string;
  /** What stands above the title. */
  readonly above?: string;
  readonly line: string;
  readonly expected: { readonly source: string | undefined; readonly byline: string | undefined };
};

const NBSP = '&nbsp;&nbsp;&nbsp;';
const TIME = '2016-05-05 10:10';

/** No case may find a source or an author where the page names none. */
export const DATELINE_CASES: readonly DatelineCase[] = [
  {
    name: 'source and author without labels',
    line: `${TIME}${NBSP}西江都市报${NBSP}记者 伍玖`,
    expected: { source: '西江都市报', byline: '记者 伍玖' },
  },
  {
    name: 'a bare name',
    line: `${TIME}${NBSP}西江都市报${NBSP}伍玖`,
    expected: { source: '西江都市报', byline: '伍玖' },
  },
  {
    name: 'an empty source',
    line: `${TIME}${NBSP} ${NBSP}记者 伍玖`,
    expected: { source: undefined, byline: '记者 伍玖' },
  },
  {
    name: 'nothing but the time',
    line: `${TIME}${NBSP}${NBSP}`,
    expected: { source: undefined, byline: undefined },
  },
  {
    name: 'NBSP between role and names',
    line: `${TIME}${NBSP}梧州日报${NBSP}记者&nbsp;伍玖&nbsp;实习生&nbsp;陆七`,
    expected: { source: '梧州日报', byline: '记者 伍玖 实习生 陆七' },
  },
  {
    name: 'single spaces',
    line: `${TIME} 梧州日报 记者 伍玖 通讯员 陆七`,
    expected: { source: '梧州日报', byline: '记者 伍玖 通讯员 陆七' },
  },
  {
    name: 'labels, with the site’s address',
    line: `http://www.wzljl.cn${NBSP}${TIME}${NBSP}作者：记者 伍玖${NBSP}来源：西江都市报`,
    expected: { source: '西江都市报', byline: '记者 伍玖' },
  },
  {
    name: 'labels of ASCII',
    line: `${TIME}${NBSP}作者:伍玖${NBSP}来源:西江都市报`,
    expected: { source: '西江都市报', byline: '伍玖' },
  },
  {
    name: 'empty labels',
    line: `${TIME}${NBSP}作者：${NBSP}来源：`,
    expected: { source: undefined, byline: undefined },
  },
  {
    name: 'a clock above',
    above: '今天是 2021年11月22日 星期一',
    line: `${TIME}${NBSP}梧州日报`,
    expected: { source: '梧州日报', byline: undefined },
  },
  {
    name: 'a paper whose name begins with 中',
    line: `${TIME}${NBSP}中国新闻网`,
    expected: { source: '中国新闻网', byline: undefined },
  },
];
