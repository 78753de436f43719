import type { Removal } from '../model/article';
import type { LineRule } from './boilerplate';
import type { Line } from './page-lines';

/** A removed paragraph can be brought back whole; a comment section need not be. */
const LONGEST = 2000;
const MOST = 200;

/** A removed line with the rule that took it and the last line kept before it. */
export type Removed = { readonly line: Line; readonly rule: LineRule; readonly after: Line | undefined };

/** Neighbouring lines that one rule took are one entry, so that a comment section does not fill the report. */
export function reportOf(removed: readonly Removed[]): Removal[] {
  const report: Removal[] = [];
  for (const { line, rule, after } of removed) {
    const text = line.image === null ? line.text : `[${line.image.getAttribute('src') ?? ''}]`;
    const name = typeof rule.pattern === 'string' ? rule.pattern : rule.pattern.source;
    const before = report.at(-1);
    if (before?.step === rule.step && before.rule === name && before.after === (after?.text ?? '')) {
      if (before.text.length < LONGEST)
        report[report.length - 1] = { ...before, text: `${before.text}\n${text}`.slice(0, LONGEST) };
    } else if (report.length < MOST) {
      report.push({
        step: rule.step,
        rule: name,
        reason: rule.reason,
        text: text.slice(0, LONGEST),
        after: after?.text ?? '',
      });
    }
  }
  return report;
}
