import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv';
import { describe, expect, it } from 'vitest';
import pack from '@/utils/domain/packs/eight-steps.json';
import { madeBackup } from '../../run/bench/made-interviews';
import { publishedSchemas } from '../../run/published-schemas';

describe('published schemas', () => {
  it('are the ones the product validates with', () => {
    for (const [file, text] of publishedSchemas())
      expect(readFileSync(file, 'utf8'), file).toBe(text);
  });

  const validator = (file: string) =>
    new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(file, 'utf8')),
    );

  it('take every case as an interview, and the default pack as a pack', () => {
    const isInterview = validator('docs/interview.schema.json');
    for (let n = 1; n <= 10; n++) {
      const name = `tests/fixtures/cases/case-${String(n).padStart(2, '0')}.json`;
      expect(isInterview(JSON.parse(readFileSync(name, 'utf8'))), name).toBe(true);
    }
    expect(validator('docs/pack.schema.json')(pack)).toBe(true);
  });

  it('take a backup of the cases, and refuse one without its set', async () => {
    const isInterview = validator('docs/interview.schema.json');
    const [part] = await madeBackup(0, 3);
    const backup = JSON.parse(String(part));
    expect(isInterview(backup)).toBe(true);
    expect(isInterview({ ...backup, set: undefined })).toBe(false);
  });

  it('refuse a file without answers', () => {
    expect(validator('docs/interview.schema.json')({ schemaVersion: 1 })).toBe(false);
  });
});
