import type { SiteProfile } from './profile';
import { WZLJL } from './wzljl';

/** 2009–2011: eleven channels, the site's address before the time, 作者 and 来源 often empty. */
export const wzljl2009: SiteProfile = {
  ...WZLJL,
  id: 'wzljl-2009',
  evidence: [/国内国际/, /本地新闻/, /品茶论道|玩转梧州|食在梧州/, /高级搜索/, /www\.wzljl\.cn\s+\d{4}-/],
};
