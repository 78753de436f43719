import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from './source-files';

/** Renders public/icon/icon.svg to every size the browsers ask for; grey ones stand for "not an article". */
const folder = join(root, 'public/icon');
const svg = readFileSync(join(folder, 'icon.svg'));

for (const size of [16, 32, 48, 96, 128]) {
  const image = () => sharp(svg, { density: 300 }).resize(size, size);
  await image()
    .png({ compressionLevel: 9 })
    .toFile(join(folder, `${size}.png`));
  if (size <= 32) {
    await image()
      .grayscale()
      .linear(1, 40)
      .png({ compressionLevel: 9 })
      .toFile(join(folder, `${size}-grey.png`));
  }
}
