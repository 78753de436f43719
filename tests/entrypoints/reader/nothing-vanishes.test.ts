import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptCommands } from './kept-commands';
import { Kept, Model } from './kept-library';

it('no note vanishes, whatever the user, other windows, the page and mishaps do', async () => {
  await fc.assert(
    fc.asyncProperty(keptCommands, async (commands) => {
      const kept = await Kept.create();
      await fc.asyncModelRun(() => ({ model: new Model(), real: kept }), commands);
      expect(await kept.db.annotations.count()).toBe((await kept.stored()).length);
    }),
    { numRuns: 30 },
  );
}, 60_000);
