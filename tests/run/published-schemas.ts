import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { BackupFileSchema } from '../../utils/domain/backup-file';
import { InterviewFileSchema } from '../../utils/domain/interview-file';
import { PackSchema } from '../../utils/domain/pack';

/** File → text of each published JSON Schema. Checks that JSON Schema cannot say are left to the product. */
export function publishedSchemas(): Map<string, string> {
  const publish = (title: string, schema: Parameters<typeof toJsonSchema>[0]) =>
    `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode: 'ignore' }) }, null, 2)}\n`;
  return new Map([
    [
      'docs/interview.schema.json',
      publish('Eight Steps interview or backup', v.union([InterviewFileSchema, BackupFileSchema])),
    ],
    ['docs/pack.schema.json', publish('Eight Steps pack', PackSchema)],
  ]);
}
