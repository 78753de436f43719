import type { SiteProfile } from './profile';

/** What all eras of www.wzljl.cn share. `wzljl.cn` and `m.wzljl.cn` were never seen; an article path there is one. */
export const WZLJL = {
  site: 'wzljl',
  hosts: ['www.wzljl.cn', 'wzljl.cn', 'm.wzljl.cn'],
  path: /^(\/content\/\d{4}-\d{2}\/\d{2}\/content_\d+)(?:_(\d+))?\.html?$/,
  selectors: { title: '.zbt' },
  titleLines: true,
  precision: 'minute',
  names: ['梧州零距离网', '梧州零距离', '梧州日报', '西江都市报'],
  tail: [/^梧州零距离客户端/, /^《梧州快报》/, /^我也来说两句/, /^会员登录名/, /^梧州日报社\s*版权所有/],
  furniture: /\/templateRes\//i,
} satisfies Partial<SiteProfile>;
