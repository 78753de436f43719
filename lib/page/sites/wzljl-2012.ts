import type { SiteProfile } from './profile';
import { WZLJL } from './wzljl';

/** 2012 to early 2016: 问政 and 论坛 in the navigation; the dateline of 2009 with both fields filled. */
export const wzljl2012: SiteProfile = {
  ...WZLJL,
  id: 'wzljl-2012',
  evidence: [
    /首页\s*新闻\s*问政/,
    /论坛/,
    /ENGLISH/,
    /高级搜索/,
    /www\.wzljl\.cn\s+\d{4}-/,
    /作者\s*[:：]\s*[^\s来]/,
  ],
};
