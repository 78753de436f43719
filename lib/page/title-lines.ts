import type { EmbeddedData } from './embedded-data';
import type { Headline } from './headline';
import type { Line } from './page-lines';
import { findDate } from './parse-date';
import type { SiteProfile } from './sites/profile';

/** 引题 and 副题, the lines above and below the title. */
export type TitleLines = { readonly kicker?: string | undefined; readonly subtitle?: string | undefined };

const BREADCRUMB = /位置|[>＞»]\s*正文|高级搜索/;
const DECK = /^\s*(?:——|—|--|──)/;

/** By the profile's selectors, by Founder's comment, and by the lines that stand next to the title. */
export function readTitleLines(
  document: Document,
  lines: readonly Line[],
  headline: Headline,
  embedded: EmbeddedData,
  profile: SiteProfile,
): TitleLines {
  const selected = (selector: string | undefined) =>
    (selector && document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim()) || undefined;
  const above = profile.titleLines ? lineAbove(lines, headline) : undefined;
  const below = lineBelow(lines, headline, profile.titleLines);
  return {
    kicker: selected(profile.selectors.kicker) ?? above ?? embedded.kicker,
    subtitle: selected(profile.selectors.subtitle) ?? below ?? embedded.subtitle,
  };
}

/** Only where a breadcrumb stands above: everything between it and the title is the kicker. */
function lineAbove(lines: readonly Line[], headline: Headline): string | undefined {
  const line = lines[headline.first - 1];
  if (line === undefined || line.text === '' || line.linked > 0 || line.text.length > 60) return undefined;
  if (BREADCRUMB.test(line.text) || findDate(line.text) !== null) return undefined;
  const crumb = lines
    .slice(Math.max(0, headline.first - 5), headline.first - 1)
    .some(({ text }) => BREADCRUMB.test(text));
  return crumb ? line.text : undefined;
}

/** Between title and dateline. Elsewhere than on known templates only a line that begins with a dash is a deck. */
function lineBelow(lines: readonly Line[], headline: Headline, isTitleLine: boolean): string | undefined {
  const line = lines[headline.end];
  if (line === undefined || line.text === '' || line.linked > 0 || line.text.length > 80) return undefined;
  if (DECK.test(line.text)) return line.text;
  const isDateline = (text: string) => findDate(text) !== null || /^https?:/.test(text);
  if (!isTitleLine || isDateline(line.text)) return undefined;
  return lines.slice(headline.end + 1, headline.end + 4).some(({ text }) => isDateline(text))
    ? line.text
    : undefined;
}
