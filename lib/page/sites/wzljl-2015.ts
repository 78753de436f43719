import type { SiteProfile } from './profile';
import { WZLJL } from './wzljl';

/** Late 2015 to 2017: a breadcrumb without 您的位置, and a dateline without labels. */
export const wzljl2015: SiteProfile = {
  ...WZLJL,
  id: 'wzljl-2015',
  evidence: [
    /首页\s*综合\s*时事\s*直播/,
    /^(?!.*您的位置)/s,
    />>\s*正文/,
    /正文\s*(?!.*www\.wzljl\.cn\s+\d{4}-).*\d{4}-\d\d-\d\d \d\d:\d\d/s,
  ],
};
