import type { Article } from '../model/article';
import { wellFormed } from '../text/well-formed';
import { momentOf } from './front-matter';

/** An article as a source to be cited, in the terms of CSL-JSON (https://docs.citationstyles.org). Texts are on one line. */
export type Citation = {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  /** 来源, the medium. */
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: 'zh-CN';
};
/** Year, month, day. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** The day of the capture is the day of access. A 副题 stands behind the title, as catalogues write it (主题：副题). */
export function citationOf({ meta, id, capturedAt }: Article): Citation {
  const subtitle = oneLine(meta.subtitle ?? '').replace(/^[—―─–-]+/, '');
  const title = [oneLine(meta.title), subtitle].filter(Boolean).join('：');
  const authors = namesOf(meta.byline ?? '');
  const source = oneLine(meta.source ?? '');
  const issued = dateOf(meta.published);
  return {
    id,
    type: 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(source !== '' && { 'container-title': source }),
    ...(issued && { issued }),
    accessed: dateOf(capturedAt) ?? { 'date-parts': [[1970, 1, 1]] },
    URL: meta.url,
    language: 'zh-CN',
  };
}

const ROLE =
  /^(?:[本该]报|本网|本台|特约|见习|实习|全媒体|融媒体?|首席)*(?:记者|通讯员|实习生|摄影报道|摄影|撰稿|作者|[文图])?[:：]?/;

/** The names of a byline without their roles: `记者 甘小雨 通讯员藤组轩、李四` → three names. */
export function namesOf(byline: string): readonly string[] {
  return oneLine(byline)
    .replace(/[（(][^）)]*[）)]/g, ' ')
    .split(/[\s、，,;；/]+/)
    .map((part) => part.replace(ROLE, ''))
    .filter((name) => name !== '');
}

function dateOf(iso: string | undefined): CslDate | undefined {
  const day = momentOf(iso)?.time.slice(0, 10);
  return day === undefined ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}

/** `2020-03-05`, or '' for no date. */
export const dayOf = (date: CslDate | undefined): string =>
  (date?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
