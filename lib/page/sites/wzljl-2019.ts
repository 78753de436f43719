import type { SiteProfile } from './profile';
import { WZLJL } from './wzljl';

/** 2019 on: navigation 头条 图片 本地 时事, source in the form 梧州零距离网-梧州日报. Also taken when no era is recognised. */
export const wzljl2019: SiteProfile = {
  ...WZLJL,
  id: 'wzljl-2019',
  evidence: [/头条\s*图片\s*本地\s*时事/, /您的位置/, /我们相亲吧|西江月|爱心/, /梧州零距离网-/],
};
