import { describe, expect, it } from 'vitest';
import { actionsOf, type DoneActions } from '@/utils/domain/actions';
import { isHeld } from '@/utils/domain/attendance';
import { broughtFrom, withCarriedOver, withPrior } from '@/utils/domain/carry-over';
import { type Interview, withNote } from '@/utils/domain/interview';
import { parseInterviewFile } from '@/utils/domain/interview-file';
import type { NoteRow } from '@/utils/domain/note-value';
import { withNewThreads, withThreads } from '@/utils/domain/thread-ids';
import { standingActions, type Talk, threadsOf } from '@/utils/domain/threads';
import { writeInterviewFile } from '@/utils/domain/write-interview-file';
import { anInterview, caseInterview, context, unwrap } from './builders';

const TODAY = '2026-02-01';

const talk = (interview: Interview, day: string, done: DoneActions = {}): Talk => ({
  id: interview.id,
  day,
  actions: actionsOf(interview, done),
  prior: interview.priorActions ?? [],
  isHeld: isHeld(interview),
});

const row = (text: string, due: string) => ({
  action_text: text,
  action_owner: 'employee',
  action_due: due,
});

/** The first talk: one action, one promise. */
const first = anInterview({
  id: 'h1',
  notes: {
    action_items: [row('每周五提交清单', '2025-03-31')],
    manager_commitments: [{ commitment_text: '协调售前排期', commitment_due: '2025-02-28' }],
  },
});

/** A talk that begins with what the last one left, as the panel brings it. */
function next(id: string, last: Interview, done: DoneActions = {}): Interview {
  return anInterview({ id, priorActions: broughtFrom(last, done) });
}

const changed = (interview: Interview, table: string, change: NoteRow): Interview =>
  withNote(
    interview,
    table,
    (interview.notes[table] as readonly NoteRow[]).map(each => ({ ...each, ...change })),
  );

const textOf = (interview: Interview, at: number) => interview.priorActions?.[at]?.id ?? '';

describe('a thread (R2, S6-c)', () => {
  const [promise, action] = [0, 1];
  const second = (() => {
    const begun = next('h2', first);
    const looked = withPrior(begun, textOf(begun, action), {
      status: 'in_progress',
      comment: '做到第三周',
    });
    const kept = withPrior(looked, textOf(begun, promise), { status: 'done' });
    const over = withCarriedOver(kept, textOf(begun, action));
    return changed(over, 'action_items', {
      action_text: '每周五提交核对过的清单',
      action_due: '2025-09-30',
    });
  })();

  it('says where a thing was agreed, what was said of it, and where it goes on', () => {
    const talks = [talk(first, '2025-01-10'), talk(second, '2025-07-10')];
    const [clear, kept] = threadsOf(talks, TODAY);
    expect(clear).toMatchObject({
      kind: 'action',
      text: '每周五提交核对过的清单',
      due: '2025-09-30',
      progress: 'in_progress',
      isOverdue: true,
    });
    expect(clear?.steps).toMatchObject([
      { talk: 'h1', prior: null, action: { text: '每周五提交清单', due: '2025-03-31' } },
      { talk: 'h2', prior: { comment: '做到第三周' }, action: { due: '2025-09-30' } },
    ]);
    expect(kept).toMatchObject({ kind: 'commitment', progress: 'done', isOverdue: false });
  });

  it('goes through three talks by its own name, however it is worded', () => {
    const third = (() => {
      const begun = next('h3', second);
      expect(begun.priorActions).toHaveLength(1);
      return withPrior(begun, textOf(begun, 0), { status: 'dropped', comment: '改由系统提醒' });
    })();
    const threads = threadsOf(
      [talk(first, '2025-01-10'), talk(second, '2025-07-10'), talk(third, '2026-01-10')],
      TODAY,
    );
    expect(threads).toHaveLength(2);
    expect(threads[0]?.steps.map(step => step.talk)).toEqual(['h1', 'h2', 'h3']);
    expect(threads[0]).toMatchObject({ progress: 'dropped', isOverdue: false });
    expect(next('h4', third).priorActions).toEqual([]);
  });

  it('takes a promise over as a promise', () => {
    const begun = next('h2', first);
    const over = withCarriedOver(begun, textOf(begun, promise));
    expect(over.notes.action_items).toBeUndefined();
    expect(over.notes.manager_commitments).toMatchObject([{ commitment_text: '协调售前排期' }]);
    const [, thread] = threadsOf([talk(first, '2025-01-10'), talk(over, '2025-07-10')], TODAY);
    expect(thread).toMatchObject({ kind: 'commitment', progress: 'open' });
    expect(thread?.steps).toHaveLength(2);
  });

  it('does not come back once it is done, though it had been taken over before that was said', () => {
    const begun = next('h2', first);
    const over = withCarriedOver(begun, textOf(begun, action));
    const done = withPrior(over, textOf(begun, action), { status: 'done' });
    expect(broughtFrom(done, {}).map(({ text }) => text)).toEqual(['协调售前排期']);
  });

  it('keeps two new things of two talks apart, though both are the first of their table', () => {
    const begun = next('h2', first);
    const both = withNote(begun, 'action_items', [row('写投标复盘', '2026-03-31')]);
    const brought = broughtFrom(both, {}).map(({ text }) => text);
    expect(new Set(broughtFrom(both, {}).map(({ id }) => id)).size).toBe(3);
    expect(brought).toEqual(['协调售前排期', '每周五提交清单', '写投标复盘']);
    expect(threadsOf([talk(first, '2025-01-10'), talk(both, '2025-07-10')], TODAY)).toHaveLength(3);
  });

  it('says that nobody came back to an open thing', () => {
    const silent = anInterview({ id: 'h2' });
    const [thread] = threadsOf([talk(first, '2025-01-10'), talk(silent, '2025-07-10')], TODAY);
    expect(thread).toMatchObject({ passedOver: 1, progress: 'open', isOverdue: true });
  });

  it('follows records older than threads by their words', () => {
    const old = anInterview({
      id: 'h2',
      priorActions: [
        {
          id: 'action-1',
          text: '每周五提交 清单。',
          owner: 'employee',
          due: '',
          status: 'done',
          comment: '',
        },
        { id: 'p9', text: '考取证书', owner: 'employee', due: '', status: 'not_done', comment: '' },
      ],
    });
    const threads = threadsOf([talk(first, '2025-01-10'), talk(old, '2025-07-10')], TODAY);
    expect(threads.map(({ text, progress }) => [text, progress])).toEqual([
      ['每周五提交 清单。', 'done'],
      ['协调售前排期', 'open'],
      ['考取证书', 'not_done'],
    ]);
  });

  it('knows in case 2 what was taken over from before', () => {
    const threads = threadsOf([talk(caseInterview('case-02'), '2026-01-16')], '2026-01-16');
    const certificate = threads.find(({ steps }) => steps.some(step => step.prior && step.action));
    expect(certificate?.steps[0]).toMatchObject({ prior: { text: '考取中级会计职称' } });
  });
});

describe('a tick in the records', () => {
  const key = actionsOf(first)[0]?.key ?? '';

  it('settles a thing until a later talk says otherwise', () => {
    const ticked = talk(first, '2025-01-10', { [key]: '2025-03-01T00:00:00.000Z' });
    expect(threadsOf([ticked], TODAY)[0]).toMatchObject({ progress: 'done', isOverdue: false });
    const begun = next('h2', first, { [key]: '2025-03-01T00:00:00.000Z' });
    const again = withPrior(begun, key, { status: 'in_progress' });
    expect(threadsOf([ticked, talk(again, '2025-07-10')], TODAY)[0]?.progress).toBe('in_progress');
  });

  it('is known to the next talk, which begins with it as done', () => {
    const brought = broughtFrom(first, { [key]: '2025-03-01T00:00:00.000Z' });
    expect(brought.map(({ status }) => status)).toEqual(['open', 'done']);
  });

  it('made by the words of the row, before rows had names, still counts', () => {
    const [action] = actionsOf(first, { 'action:每周五提交清单': '2025-03-01T00:00:00.000Z' });
    expect(action?.doneAt).toBe('2025-03-01T00:00:00.000Z');
  });
});

describe('what stands open', () => {
  it('is counted in the talk that answers for it, and nowhere else', () => {
    const begun = next('h2', first);
    const over = withCarriedOver(
      withPrior(begun, textOf(begun, 0), { status: 'done' }),
      textOf(begun, 1),
    );
    const dated = changed(over, 'action_items', { action_due: '2026-06-30' });
    const talks = [talk(first, '2025-01-10'), talk(dated, '2025-07-10')];
    const states = standingActions(talks, TODAY);
    expect(talks.map(({ actions }) => actions.map(action => states.get(action)))).toEqual([
      [undefined, 'done'],
      ['open'],
    ]);
  });

  it('holds a follow-up for held when the next talk comes about', () => {
    const planned = anInterview({ id: 'h1', notes: { follow_up_date: '2025-03-15' } });
    const stateIn = (talks: readonly Talk[]) => [...standingActions(talks, TODAY).values()];
    expect(stateIn([talk(planned, '2025-01-10')])).toEqual(['overdue']);
    expect(
      stateIn([talk(planned, '2025-01-10'), talk(anInterview({ id: 'h2' }), '2025-03-20')]),
    ).toEqual(['done']);
    const missed = anInterview({
      id: 'h2',
      attendance: { state: 'not-attended', at: '2025-03-20T06:00:00.000Z', reason: '', nextOn: '' },
    });
    const later = anInterview({ id: 'h3' });
    expect(
      stateIn([talk(planned, '2025-01-10'), talk(missed, '2025-03-20'), talk(later, '2026-03-20')]),
      'nobody came, and the next one is only planned',
    ).toEqual(['overdue']);
  });
});

describe('the name of a row', () => {
  let made = 0;
  const newId = () => `new-${++made}`;

  it('is kept when rows before it go, and never given to another', () => {
    const start = withThreads(
      anInterview({ id: 'h1', notes: { action_items: [row('甲', ''), row('乙', '')] } }),
    );
    const rows = start.notes.action_items as readonly NoteRow[];
    const shorter = withNewThreads(start, withNote(start, 'action_items', rows.slice(1)), newId);
    const kept = shorter.notes.action_items as readonly NoteRow[];
    expect(actionsOf(shorter).map(({ key }) => key)).toEqual(['h1/action_items/1']);
    const longer = withNewThreads(
      shorter,
      withNote(shorter, 'action_items', [...kept, row('丙', '')]),
      newId,
    );
    expect(actionsOf(longer).map(({ key }) => key)).toEqual(['h1/action_items/1', 'new-1']);
  });

  it('comes back out of a file, and no form sees it', () => {
    const named = withThreads(first);
    const read = unwrap(parseInterviewFile(writeInterviewFile(named), { ...context, newId: 'x' }));
    expect(actionsOf(read).map(({ key }) => key)).toEqual(actionsOf(first).map(({ key }) => key));
    expect(writeInterviewFile({ ...read, id: named.id })).toBe(writeInterviewFile(named));
  });

  it('is no entry: a row with nothing else is blank', () => {
    const blank = anInterview({ notes: { action_items: [{ action_text: '', _thread: 'a' }] } });
    expect(writeInterviewFile(blank)).not.toContain('action_items');
  });
});
