import { describe, expect, it } from 'vitest';
import { type Interview, newInterview, withNote } from '@/utils/domain/interview';
import { createHistory } from '@/utils/store/history';

const start = newInterview('one', '2026-01-14T06:00:00.000Z', 'pack');
const noted = (text: string): Interview => withNote(start, 'strengths', text);

function aHistory() {
  const time = { now: 0 };
  return { history: createHistory(() => time.now), time };
}

describe('undo', () => {
  it('takes back keys typed without a pause as one act (H6)', () => {
    const { history, time } = aHistory();
    history.remember(start, 'strengths');
    time.now = 300;
    history.remember(noted('拜'), 'strengths');
    time.now = 5_000;
    history.remember(noted('拜访'), 'strengths');
    expect(history.undo(noted('拜访扎实'))?.notes.strengths).toBe('拜访');
    expect(history.undo(noted('拜访'))?.notes.strengths).toBeUndefined();
    expect(history.undo(start)).toBeNull();
  });

  it('keeps acts in different places apart', () => {
    const { history } = aHistory();
    history.remember(start, 'strengths');
    history.remember(noted('拜访'), 'weaknesses');
    expect(history.undo(withNote(noted('拜访'), 'weaknesses', '晚'))).toEqual(noted('拜访'));
  });

  it('can be taken back itself, until something new is written', () => {
    const { history } = aHistory();
    history.remember(start, null);
    const undone = history.undo(noted('拜访'));
    expect(undone).toEqual(start);
    expect(history.canRedo.value).toBe(true);
    expect(history.redo(start)?.notes.strengths).toBe('拜访');
    history.undo(noted('拜访'));
    history.remember(start, null);
    expect(history.canRedo.value).toBe(false);
  });

  it('leaves step, time and log as they are', () => {
    const { history } = aHistory();
    history.remember(start, null);
    const later: Interview = { ...noted('拜访'), step: 'next_goals', usedSeconds: { opening: 60 } };
    expect(history.undo(later)).toMatchObject({ step: 'next_goals', usedSeconds: { opening: 60 } });
  });
});
