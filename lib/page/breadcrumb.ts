import type { Line } from './page-lines';
import type { SiteProfile } from './sites/profile';

const PREFIX =
  /^.*?(?:您(?:现在)?(?:的|所在的?)?位置|(?:您)?当前(?:的)?位置|(?:所在)?位置|您现在的位置)(?:是|为)?\s*[:：]?\s*/;
const ARROW = /\s*(?:>+|＞+|»+|›|→)\s*/;
const NO_SECTION = /^(?:首页|网站首页|主页|正文|本文|详情|文章|新闻详情|内容|正文页|新闻首页)$/;

/** The sections of `您的位置：梧州零距离网>> A >>正文` and `A >> 正文`: without home, site and 正文. Looked for above the title, the nearest first. */
export function readSection(
  lines: readonly Line[],
  headline: number,
  { names }: SiteProfile,
): readonly string[] | undefined {
  const end = headline < 0 ? Math.min(lines.length, 80) : headline;
  for (let index = end - 1; index >= Math.max(0, end - 80); index -= 1) {
    const text = lines[index]?.text ?? '';
    const hasPrefix = PREFIX.test(text);
    if (text.length > 120 || (!hasPrefix && !/[>＞»›→]/.test(text))) continue;
    const parts = text
      .replace(PREFIX, '')
      .split(ARROW)
      .map((part) => part.trim());
    if (!hasPrefix && parts.length < 2) continue;
    const section = parts.filter(
      (part, at) =>
        part !== '' &&
        part.length <= 16 &&
        !NO_SECTION.test(part) &&
        !names.includes(part) &&
        !(at === 0 && /网$|^首页/.test(part)),
    );
    if (section.length > 0) return section;
    if (hasPrefix) return undefined;
  }
  return undefined;
}
