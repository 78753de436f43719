import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver/tab';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  run(): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
};

/**
 * What axe finds wrong with the page once nothing in it is on its way to another colour, one line for each place.
 * Evaluated through the debugger: the page itself lets no foreign script in.
 */
export async function violationsOf(tab: Tab): Promise<readonly string[]> {
  await tab.raw.evaluate(`${SOURCE}\n;undefined`);
  return tab.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`),
    );
  });
}
