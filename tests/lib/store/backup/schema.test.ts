import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HEAD, RECORD } from '../../../../lib/store/backup/format';
import { root } from '../../../tools/source-files';
import { backupOf, smallLibrary } from './library';

const asJsonSchema = (schema: v.GenericSchema) => {
  const { $schema, ...rest } = toJsonSchema(schema, {
    ignoreActions: ['check', 'iso_timestamp'],
    target: 'draft-2020-12',
  });
  return rest;
};
const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Lingju Notes backup, version 1',
  allOf: [asJsonSchema(HEAD)],
  properties: {
    records: {
      type: 'array',
      items: {
        allOf: [asJsonSchema(RECORD)],
        properties: { sum: { type: 'string', pattern: '^[0-9a-f]{16}$' } },
        required: ['sum'],
      },
    },
  },
  required: ['records'],
};

describe('docs/backup.schema.json', () => {
  it('is what the code checks', async () => {
    const file = join(root, 'docs/backup.schema.json');
    await expect(`${JSON.stringify(SCHEMA, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('accepts a backup', async () => {
    const isValid = new Ajv2020({ strict: false }).compile(SCHEMA);
    isValid(JSON.parse(await backupOf(await smallLibrary())));
    expect(isValid.errors).toBeNull();
  });
});
