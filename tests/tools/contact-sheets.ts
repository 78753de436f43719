import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Height of a picture on a sheet, in pixels; its width follows. */
const HEIGHT = 620;
const GAP = 12;

/**
 * Puts all pictures of one view, `<view>-<theme>-<width>.png`, on one sheet, a theme a row: differences between themes and
 * widths stand beside each other. The sheets go into the folder `sheets` of the given one.
 */
export async function contactSheets(folder: string): Promise<void> {
  const sheets = join(folder, 'sheets');
  mkdirSync(sheets, { recursive: true });
  const views = new Map<string, Map<string, string[]>>();
  const collator = new Intl.Collator('en', { numeric: true });
  for (const file of readdirSync(folder).sort(collator.compare)) {
    const [, view, theme] = /^(.+?)-([a-z]+|(?<=extreme-)[a-z-]+)-\d+\.png$/.exec(file) ?? [];
    if (view === undefined || theme === undefined) continue;
    const themes = views.get(view) ?? new Map<string, string[]>();
    views.set(view, themes.set(theme, [...(themes.get(theme) ?? []), file]));
  }
  for (const [view, themes] of views) {
    const rows = await Promise.all([...themes.values()].map((files) => rowOf(folder, files)));
    const width = Math.max(...rows.map((row) => row.width));
    await sharp({
      create: { width, height: rows.length * (HEIGHT + GAP), channels: 3, background: '#888888' },
    })
      .composite(rows.map(({ image }, index) => ({ input: image, left: 0, top: index * (HEIGHT + GAP) })))
      .png()
      .toFile(join(sheets, `${view}.png`));
  }
}

/** Some pictures beside each other, in one height. */
async function rowOf(folder: string, files: readonly string[]) {
  const pictures = await Promise.all(
    files.map((file) =>
      sharp(join(folder, file)).resize({ height: HEIGHT }).png().toBuffer({ resolveWithObject: true }),
    ),
  );
  let left = 0;
  const placed = pictures.map(({ data, info }) => {
    const place = { input: data, left, top: 0 };
    left += info.width + GAP;
    return place;
  });
  const image = await sharp({ create: { width: left, height: HEIGHT, channels: 3, background: '#888888' } })
    .composite(placed)
    .png()
    .toBuffer();
  return { image, width: left };
}
