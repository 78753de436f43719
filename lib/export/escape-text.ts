import { wellFormed } from '../text/well-formed';

/** What means something anywhere in a line: to CommonMark, and to Obsidian (#tag, [[link]], ==mark==, %%comment%%, $x$, ^id). */
const ANYWHERE = /[\\`*_[\]<#|~$^]|==+|%%+|&(?=#?\w+;)/g;
/** What may mean something together with what stands beside it. */
const IN_A_RUN = /[\\`*_[\]<#|~$^=%]|&(?=#?\w*;?)/g;
/** What means something only at the start of a line. */
const AT_START = /^(?:[-+>=]|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * Plain text as Markdown that shows the same text: `#防疫 [[梧州]]` → `\#防疫 \[\[梧州\]\]`. Each line stays a line, without white
 * space at its ends, which Markdown does not keep.
 */
export const escapeText = (text: string): string => linesOf(text).map(escapeLine).join('\n');

/** The text as a heading, link or list item needs it: on one line. */
export const escapeInline = (text: string): string => escapeLine(linesOf(text).join(' '));

/** An address (`URL.href`, so without spaces) as the target of a Markdown link. */
export const escapeAddress = (href: string): string =>
  href
    .replace(/[()\\`|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '\\&');

/** Text as a block quotation: each of its lines is a paragraph of its own. */
export const blockQuote = (text: string): string =>
  linesOf(text)
    .filter((line) => line !== '')
    .map((line) => `> ${escapeLine(line)}`)
    .join('\n>\n');

const linesOf = (text: string): readonly string[] =>
  wellFormed(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));

/** A part of a line: nothing is trimmed, and no `=` can join a `==` beside it. */
export const escapeRun = (text: string): string =>
  wellFormed(text)
    .replace(/[\r\n]+/g, ' ')
    .replace(IN_A_RUN, escapeEach);

/** Escaped text that begins a line. */
export const escapeLineStart = (line: string): string =>
  line.replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));

const escapeLine = (line: string): string => escapeLineStart(line.replace(ANYWHERE, escapeEach));
const escapeEach = (run: string): string => run.replace(/./g, '\\$&');
