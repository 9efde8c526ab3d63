/** What the article asks of the product as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf } from '@/utils/domain/answers-of';
import { withNote, withTrace } from '@/utils/domain/interview';
import { anInterview, caseIds, caseInterview, NOW } from './builders';

describe('a record', () => {
  it.each(caseIds)('of %s has results, behaviour, improvement and goals (H4)', id => {
    const fields = answersOf(caseInterview(id)).map(answer => answer.id);
    expect(fields).toEqual(
      expect.arrayContaining(['kpi_table', 'key_events', 'action_items', 'next_goals']),
    );
  });

  it('keeps when it was made and when something out of the order was done (H8)', () => {
    const made = anInterview();
    expect(made.createdAt).toBe(NOW);
    const edited = withTrace(withNote(made, 'strengths', '扎实'), {
      at: '2026-01-14T07:00:00.000Z',
      kind: 'gap-overridden',
    });
    expect(edited.createdAt).toBe(NOW);
    expect(edited.trace.map(({ at }) => at)).toEqual(['2026-01-14T07:00:00.000Z']);
  });
});

it('listens to nobody and watches nobody: no source asks for sound, picture or place (R5, L3)', () => {
  const sources = ['components', 'entrypoints', 'utils'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/u.test(name))
      .map(name => `${folder}/${name}`),
  );
  expect(sources.length).toBeGreaterThan(150);
  const asking = sources.filter(file =>
    /getUserMedia|getDisplayMedia|MediaRecorder|SpeechRecognition|AudioContext|geolocation|FaceDetector/u.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(asking).toEqual([]);
});
