import type { Removal } from '../model/article';
import type { LineRule } from './boilerplate';
import type { Line } from './page-lines';

const LONGEST = 500;
const MOST = 200;

/** A removed line with the rule that took it. */
export type Removed = { readonly line: Line; readonly rule: LineRule };

/** Neighbouring lines that one rule took are one entry, so that a comment section does not fill the report. */
export function reportOf(removed: readonly Removed[]): Removal[] {
  const report: Removal[] = [];
  for (const { line, rule } of removed) {
    const text = line.image === null ? line.text : `[${line.image.getAttribute('src') ?? ''}]`;
    const name = typeof rule.pattern === 'string' ? rule.pattern : rule.pattern.source;
    const before = report.at(-1);
    if (before?.step === rule.step && before.rule === name) {
      if (before.text.length < LONGEST)
        report[report.length - 1] = { ...before, text: `${before.text}\n${text}`.slice(0, LONGEST) };
    } else if (report.length < MOST) {
      report.push({ step: rule.step, rule: name, reason: rule.reason, text: text.slice(0, LONGEST) });
    }
  }
  return report;
}
