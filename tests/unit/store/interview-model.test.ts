import { describe, expect, it } from 'vitest';
import { actionsOf } from '@/utils/domain/actions';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { newInterview, withNote } from '@/utils/domain/interview';
import { loadPack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json';
import { ok } from '@/utils/domain/result';
import { createAutosave } from '@/utils/store/autosave';
import { createInterviewModel } from '@/utils/store/interview-model';

const catalogue = loadFieldCatalogue(fieldsJson);
if (!catalogue.ok) throw new Error(catalogue.detail);
const pack = loadPack(packJson, catalogue.value);
if (!pack.ok) throw new Error(pack.detail);

function aModel(
  notes: Readonly<Record<string, string>> = {},
  readOnly = false,
  createdAt = '2026-01-14T06:00:00.000Z',
) {
  const saved: unknown[] = [];
  const pauses: (() => void)[] = [];
  let made = 0;
  const save = createAutosave({
    repository: {
      save: async interview => {
        saved.push(interview);
        return ok(saved.length);
      },
    },
    revision: 1,
    elapsed: () => 0,
    later: () => () => undefined,
  });
  if (!pack.ok) throw new Error('the default pack loads');
  const defaultPack = pack.value;
  const start = newInterview('one', createdAt, defaultPack.id);
  const model = createInterviewModel({
    interview: Object.entries(notes).reduce((made, [id, text]) => withNote(made, id, text), start),
    packOf: () => defaultPack,
    save,
    clock: {
      now: () => '2026-01-14T06:10:00.000Z',
      localHour: () => 14,
      today: () => '2026-01-14',
    },
    elapsed: () => 0,
    newId: () => `new-${++made}`,
    later: work => {
      pauses.push(work);
      return () => pauses.splice(pauses.indexOf(work), 1);
    },
    readOnly,
    onClose: () => undefined,
  });
  return {
    model,
    saved,
    pause: () => {
      for (const work of pauses.splice(0)) work();
    },
  };
}

describe('interview model', () => {
  it('asks for a reason before step 3 when nothing was heard from the employee (S2-a)', () => {
    const { model } = aModel();
    model.goTo('manager_review');
    expect(model.askingReason.value).toBe('manager_review');
    expect(model.interview.value.step).toBe('opening');
    model.skipSelfReview('已提交书面自评');
    expect(model.interview.value.step).toBe('manager_review');
    expect(model.interview.value.trace).toEqual([
      { at: '2026-01-14T06:10:00.000Z', kind: 'self-review-skipped', reason: '已提交书面自评' },
    ]);
  });

  it('goes to step 3 without asking once the employee was heard', () => {
    const { model } = aModel({ self_summary: '完成了目标' });
    model.goTo('manager_review');
    expect(model.interview.value.step).toBe('manager_review');
  });

  it('logs an override of the gap card and unfolds the verdict (S3-c)', () => {
    const { model } = aModel({ self_rating: 'A', manager_rating: 'C' });
    expect(model.verdictFolded.value).toBe(true);
    model.overrideGap();
    expect(model.verdictFolded.value).toBe(false);
    expect(model.interview.value.trace).toMatchObject([{ kind: 'gap-overridden' }]);
  });

  it('counts time to the step it was spent in, and colours it at 80 % and 100 % of the plan', () => {
    const { model } = aModel();
    model.enter('interview');
    const plan = model.stepTime.value.planMinutes * 60;
    for (let second = 0; second < plan * 0.8; second++) model.second();
    expect(model.stepTime.value.state).toBe('nearly-used');
    for (let second = 0; second < plan * 0.2; second++) model.second();
    expect(model.stepTime.value.state).toBe('over');
    model.goTo('self_review');
    expect(model.stepTime.value.usedSeconds).toBe(0);
    expect(model.totalTime.value.usedSeconds).toBeGreaterThanOrEqual(plan);
  });

  it('looks at the words when typing pauses, at a tick at once (S3-d)', () => {
    const { model, pause } = aModel({ self_summary: '说了' });
    model.setNote('manager_comment', '你总是');
    model.setNote('manager_comment', '你总是迟交');
    expect(model.findings.hints.value).toEqual([]);
    pause();
    expect(model.findings.hints.value).toMatchObject([{ rule: 'absolute-word' }]);

    model.setNote('manager_comment', '你三月迟交两次');
    model.tick('opening.c1', true);
    expect(model.findings.hints.value).toEqual([]);
  });

  it('names each row of what is agreed, so that later talks can follow it (S6-c)', () => {
    const { model } = aModel();
    const row = (text: string) => ({ action_text: text });
    model.setNote('action_items', [row('甲')]);
    const [first] = actionsOf(model.interview.value);
    model.setNote('action_items', [row('乙'), { ...row('甲'), _thread: first?.key ?? '' }]);
    model.undo();
    model.redo();
    const keys = actionsOf(model.interview.value).map(({ text, key }) => `${text} ${key}`);
    expect(keys).toEqual(['乙 new-2', '甲 new-1']);
  });

  it('is held on the day it begins, unless another was chosen', () => {
    const prepared = aModel(
      { interview_datetime: '2026-01-13' },
      false,
      '2026-01-13T06:00:00.000Z',
    );
    prepared.model.enter('interview');
    expect(prepared.model.interview.value.notes.interview_datetime).toBe('2026-01-14');
    prepared.model.setNote('interview_datetime', '2026-01-13');
    prepared.model.second();
    prepared.model.enter('prepare');
    prepared.model.enter('interview');
    expect(prepared.model.interview.value.notes.interview_datetime).toBe('2026-01-13');

    const chosen = aModel({ interview_datetime: '2026-01-20' }, false, '2026-01-13T06:00:00.000Z');
    chosen.model.enter('interview');
    expect(chosen.model.interview.value.notes.interview_datetime).toBe('2026-01-20');
  });

  it('can be walked through but not written to while another window edits', () => {
    const { model, saved } = aModel({}, true);
    model.setNote('self_summary', 'x');
    model.tick('opening.c1', true);
    model.goTo('self_review');
    expect(model.interview.value.notes.self_summary).toBeUndefined();
    expect(model.interview.value.ticked).toEqual([]);
    expect(model.interview.value.step).toBe('self_review');
    expect(saved).toEqual([]);
  });
});
