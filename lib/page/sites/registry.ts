import type { SiteProfile } from './profile';
import { wzljl2009 } from './wzljl-2009';
import { wzljl2012 } from './wzljl-2012';
import { wzljl2015 } from './wzljl-2015';
import { wzljl2018 } from './wzljl-2018';
import { wzljl2019 } from './wzljl-2019';
import { wzrbEpaper, xjdsbEpaper } from './wzljl-epaper';

/** All known templates. Where evidence is equal the earlier one is taken: the newest era first, as its pages are the most. */
export const PROFILES: readonly SiteProfile[] = [
  wzljl2019,
  wzljl2018,
  wzljl2015,
  wzljl2012,
  wzljl2009,
  wzrbEpaper,
  xjdsbEpaper,
];

/** Hosts that belong to the sites above but never hold articles (问政, forum): matched with their subdomains. */
export const OWN_DOMAINS: readonly string[] = ['wzljl.cn'];
