import type { SiteProfile } from './profile';

/** Any other news page: nothing is known, the evidence in the text has to do. Never matched by host. */
export const generic: SiteProfile = {
  id: 'generic',
  site: '',
  hosts: [],
  path: /^(.*)$/,
  evidence: [],
  selectors: {},
  titleLines: false,
  precision: 'minute',
  names: [],
  tail: [],
};
