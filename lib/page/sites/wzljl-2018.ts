import type { SiteProfile } from './profile';
import { WZLJL } from './wzljl';

/** 2018: the navigation of 2015–2017, and 您的位置 is back. */
export const wzljl2018: SiteProfile = {
  ...WZLJL,
  id: 'wzljl-2018',
  evidence: [
    /首页\s*综合\s*时事\s*直播/,
    /您的位置/,
    /正文\s*(?!.*www\.wzljl\.cn\s+\d{4}-).*\d{4}-\d\d-\d\d \d\d:\d\d/s,
  ],
};
