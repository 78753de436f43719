import { type Citation, dayOf } from './citation';

/**
 * A reference by GB/T 7714—2015, 4.6 (electronic resources): `作者. 题名[EB/OL]. (发布日期)[引用日期]. 网址.` Of more than
 * three authors the first three and 等 stand (8.1.2); without a byline the medium is the author.
 */
export function toGbt7714(citation: Citation): string {
  const authors = citation.author?.map(({ literal }) => literal) ?? [];
  const named = authors.length > 3 ? [...authors.slice(0, 3), '等'] : authors;
  const responsible = named.length > 0 ? named.join(', ') : citation['container-title'];
  const published = dayOf(citation.issued);
  return [
    responsible && ended(responsible),
    `${citation.title}[EB/OL].`,
    `${published && `(${published})`}[${dayOf(citation.accessed)}].`,
    `${citation.URL}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const ended = (text: string): string => (/[.．。]$/.test(text) ? text : `${text}.`);
