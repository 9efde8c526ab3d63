/** One record as a file in the format, language and for the reader that were chosen. */
import type { FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import type { Pack } from '../domain/pack';
import { writeInterviewFile } from '../domain/write-interview-file';
import { csvOf } from './csv';
import { fingerprintOf } from './fingerprint';
import { markdownOf } from './markdown';
import { outlineOf } from './outline';
import { plainTextOf } from './plain-text';
import { type Audience, recordDocumentOf } from './record-document';
import type { DocumentLanguage } from './said';

export const EXPORT_FORMATS = ['docx', 'md', 'txt', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly audience: Audience;
  readonly language: DocumentLanguage;
}

export interface ExportedFile {
  /** Without the employee's name: file names show up in shared screens. */
  readonly name: string;
  readonly content: Blob;
}

const TYPES = { md: 'text/markdown', txt: 'text/plain', csv: 'text/csv', json: 'application/json' };

/** JSON is the interview itself, for import; it holds everything whatever the audience. */
export async function exportRecord(
  interview: Interview,
  { pack, catalogue }: { readonly pack: Pack; readonly catalogue: FieldCatalogue },
  { format, audience, language }: ExportChoice,
): Promise<ExportedFile> {
  const day = interview.createdAt.slice(0, 10);
  const copy = format === 'json' || audience === 'record' ? '' : `-${audience}`;
  const name = `eight-steps-${day}-${interview.id.slice(0, 8)}${copy}.${format}`;
  if (format === 'json') return file(name, 'json', writeInterviewFile(interview));
  const fingerprint = await fingerprintOf(interview);
  const document = recordDocumentOf(interview, { pack, catalogue, audience, fingerprint });
  const blocks = outlineOf(document, language);
  switch (format) {
    case 'docx': {
      const { wordOf } = await import('./word');
      return { name, content: await wordOf(blocks) };
    }
    case 'md':
      return file(name, 'md', markdownOf(blocks));
    case 'txt':
      return file(name, 'txt', plainTextOf(blocks));
    case 'csv':
      return file(name, 'csv', csvOf(blocks));
  }
}

function file(name: string, format: keyof typeof TYPES, text: string): ExportedFile {
  return { name, content: new Blob([text], { type: `${TYPES[format]};charset=utf-8` }) };
}
