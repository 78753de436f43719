import type { SiteProfile } from './profile';

/** What the two e-papers share: one publishing system, one layout, two hosts. */
const EPAPER = {
  path: /^(\/pc\/content\/\d{6}\/\d{2}\/content_\d+)(?:_(\d+))?\.html?$/,
  evidence: [],
  selectors: {
    title: '#Title',
    kicker: '#PreTitle',
    subtitle: '#SubTitle',
    byline: '.newspaper-title .author',
    body: '#ozoom',
  },
  titleLines: false,
  precision: 'day',
  tail: [/^-->/, /enpproperty/, /^上一[篇版]/, /^下一[篇版]/],
} satisfies Partial<SiteProfile>;

/** 梧州日报 */
export const wzrbEpaper: SiteProfile = {
  ...EPAPER,
  id: 'wzljl-epaper',
  site: 'wzrb',
  hosts: ['wzrb.wzljl.cn'],
  names: ['梧州日报'],
};

/** 西江都市报 */
export const xjdsbEpaper: SiteProfile = {
  ...EPAPER,
  id: 'wzljl-epaper',
  site: 'xjdsb',
  hosts: ['xjdsb.wzljl.cn'],
  names: ['西江都市报'],
};
