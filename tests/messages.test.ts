import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../public/_locales/zh_CN/messages.json';
import { root, sourceFiles } from './tools/source-files';

it('every text of the interface is used', () => {
  const source = [
    ...sourceFiles('components', 'entrypoints', 'lib').map((file) => file.text),
    readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
  ].join('\n');
  const unused = Object.keys(messages).filter(
    (key) => !source.includes(`'${key}'`) && !source.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});
