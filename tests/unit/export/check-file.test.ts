import { describe, expect, it } from 'vitest';
import type { Interview } from '@/utils/domain/interview';
import { writeInterviewFile } from '@/utils/domain/write-interview-file';
import { checkFile } from '@/utils/export/check-file';
import { exportRecord } from '@/utils/export/export-record';
import { anInterview, catalogue, pack } from '../domain/builders';

const first = anInterview({
  notes: { self_summary: '原文' },
  updatedAt: '2026-01-14T07:00:00.000Z',
});
const now: Interview = { ...first, notes: { self_summary: '改过' } };

async function exported(interview: Interview) {
  const choice = { format: 'docx', audience: 'employee', language: 'zh' } as const;
  const { content } = await exportRecord(interview, { pack, catalogue }, choice);
  return { size: content.size, bytes: async () => new Uint8Array(await content.arrayBuffer()) };
}
const ofText = (text: string) => ({
  size: text.length,
  bytes: async () => new TextEncoder().encode(text),
});

describe('checking a file', () => {
  it('says that nothing changed since', async () => {
    const check = await checkFile(
      await exported(now),
      { interview: now, versions: [first] },
      catalogue,
    );
    expect(check).toEqual({ kind: 'unchanged' });
  });

  it('says until when the record stood as in the file', async () => {
    const record = { interview: now, versions: [first] };
    expect(await checkFile(await exported(first), record, catalogue)).toEqual({
      kind: 'changed-since',
      until: '2026-01-14T07:00:00.000Z',
    });
  });

  it('knows a JSON export by its content', async () => {
    const record = { interview: now, versions: [] };
    expect(await checkFile(ofText(writeInterviewFile(now)), record, catalogue)).toEqual({
      kind: 'unchanged',
    });
    expect(await checkFile(ofText(writeInterviewFile(first)), record, catalogue)).toMatchObject({
      kind: 'differs',
    });
  });

  it('says what is the matter with a file that is none of ours', async () => {
    const record = { interview: now, versions: [] };
    expect(await checkFile(ofText('hello'), record, catalogue)).toEqual({ kind: 'no-fingerprint' });
    const huge = { size: 30_000_000, bytes: () => Promise.reject(new Error('must not be read')) };
    expect(await checkFile(huge, record, catalogue)).toEqual({ kind: 'too-large' });
  });
});
