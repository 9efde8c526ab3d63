import { describe, expect, it } from 'vitest';
import { actionsOf, type DoneActions } from '@/utils/domain/actions';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { type Interview, newInterview, withNote } from '@/utils/domain/interview';
import { loadPack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json';
import rehearsalJson from '@/utils/domain/packs/rehearsal.json';
import { err, ok, type Result } from '@/utils/domain/result';
import { summaryOf } from '@/utils/domain/summary';
import { createAppModel, type StepNames } from '@/utils/store/app-model';
import type { SaveError } from '@/utils/store/ports';

const catalogue = loadFieldCatalogue(fieldsJson);
if (!catalogue.ok) throw new Error(catalogue.detail);
const pack = loadPack(packJson, catalogue.value);
if (!pack.ok) throw new Error(pack.detail);

function anApp() {
  const held = new Set<string>();
  const earlier: Interview[] = [];
  const done: Record<string, DoneActions> = {};
  let letGo: () => void = () => undefined;
  const disk = {
    answer: (): Result<number, SaveError> => ok(2),
    created: 0,
    listMs: 0,
    summaries: true,
  };
  if (!catalogue.ok || !pack.ok) throw new Error('the default data loads');
  const app = createAppModel({
    repository: {
      listed: async limit => ok(disk.summaries ? earlier.slice(0, limit).map(summaryOf) : []),
      recent: async limit => {
        await new Promise(resume => setTimeout(resume, disk.listMs));
        return ok(earlier.slice(0, limit).map(summaryOf));
      },
      load: async id =>
        ok({
          interview:
            earlier.find(each => each.id === id) ??
            newInterview(id, '2026-01-14T06:00:00.000Z', 'pack'),
          revision: 1,
        }),
      save: async (_interview, expected) => {
        if (expected === 0) disk.created++;
        return expected === 0 ? ok(1) : disk.answer();
      },
      raw: async () => err('not-found'),
    },
    packRepository: { all: async () => ok([]), save: async () => ok(), remove: async () => ok() },
    lock: {
      acquire: async id => {
        if (held.has(id)) return null;
        held.add(id);
        return () => held.delete(id);
      },
      whenFree: async (id, signal) => {
        await new Promise<void>(free => {
          letGo = free;
          signal.addEventListener('abort', () => free());
        });
        if (signal.aborted) return null;
        held.add(id);
        return () => held.delete(id);
      },
    },
    clock: {
      now: () => '2026-01-14T06:00:00.000Z',
      localHour: () => 14,
      today: () => '2026-01-14',
    },
    loadPacks: async () => [pack.value],
    stepNames: Object.fromEntries(
      pack.value.steps.map(({ id, short }) => [id, short]),
    ) as StepNames,
    catalogue: catalogue.value,
    newId: () => `new-${disk.created}`,
    doneActions: async id => done[id] ?? {},
    rehearsal: async () => JSON.stringify(rehearsalJson),
    elapsed: () => 0,
    later: () => () => undefined,
  });
  /** The other window lets go. */
  const free = (id: string) => {
    held.delete(id);
    letGo();
  };
  return { app, done, disk, held, earlier, free };
}

const modelOf = (app: ReturnType<typeof anApp>['app']) => {
  if (app.screen.value.kind !== 'interview') throw new Error(app.screen.value.kind);
  return app.screen.value.model;
};

describe('app model', () => {
  it('takes a double click for one', async () => {
    const { app, disk, held } = anApp();
    await Promise.all([app.open('one'), app.open('one')]);
    expect(modelOf(app).readOnly).toBe(false);
    await app.showHome();
    expect(held.size).toBe(0);
    await Promise.all([app.create(), app.create()]);
    expect(disk.created).toBe(1);
  });

  it('opens what came in with the very button that says it is there', async () => {
    const { app, disk } = anApp();
    disk.listMs = 5;
    const opened: Promise<void>[] = [];
    app.notice.subscribe(notice => {
      // As a click on a slow machine: before the list behind the notice is up to date.
      if (notice?.kind === 'imported') setTimeout(() => opened.push(app.open(notice.id)));
    });
    const text = JSON.stringify({ schemaVersion: 1, answers: [] });
    await app.importFile(text.length, async () => text);
    await new Promise(resume => setTimeout(resume, 10));
    await Promise.all(opened);
    expect(app.screen.value.kind).toBe('interview');
  });

  it('stays with a text that is not saved, and leaves it only when told to', async () => {
    const { app, disk, held } = anApp();
    await app.open('one');
    disk.answer = () => err('quota');
    modelOf(app).setNote('self_summary', '不能丢');
    await app.showHome();
    expect(modelOf(app).interview.value.notes.self_summary).toBe('不能丢');
    expect(held.has('one')).toBe(true);

    await app.abandon();
    expect(app.screen.value.kind).toBe('home');
    expect(held.size).toBe(0);
  });

  it('is read-only while another window holds the interview', async () => {
    const { app, held } = anApp();
    held.add('one');
    await app.open('one');
    expect(modelOf(app).readOnly).toBe(true);
    await app.showHome();
    expect(held.has('one')).toBe(true);
  });

  it('edits when the other window lets go, what that one left on the disk', async () => {
    const { app, held, earlier, free } = anApp();
    held.add('one');
    await app.open('one');
    modelOf(app).goTo('self_review');
    earlier.push(
      withNote(newInterview('one', '2026-01-14T06:00:00.000Z', 'pack'), 'self_summary', '那边写的'),
    );
    free('one');
    await expect.poll(() => modelOf(app).readOnly).toBe(false);
    expect(modelOf(app).interview.value).toMatchObject({
      notes: { self_summary: '那边写的' },
      step: 'self_review',
      stage: 'interview',
    });
    await app.showHome();
    expect(held.size).toBe(0);
  });

  it('does not come back to an interview that was left before it was free', async () => {
    const { app, held, free } = anApp();
    held.add('one');
    await app.open('one');
    await app.showHome();
    free('one');
    await new Promise(resume => setTimeout(resume, 5));
    expect(app.screen.value.kind).toBe('home');
    expect(held.size).toBe(0);
  });
});

describe('a rehearsal (S-07)', () => {
  it('opens the built-in case and leaves nothing on the disk', async () => {
    const { app, disk } = anApp();
    await app.rehearse();
    const model = modelOf(app);
    expect(model.isRehearsal).toBe(true);
    model.setNote('self_summary', '排练');
    model.goTo('manager_review');
    await app.showHome();
    expect(app.screen.value.kind).toBe('home');
    expect(disk.created).toBe(0);
  });
});

describe('the last interview with the same person (S6-c, R2)', () => {
  it('hands on what it left open, once, and never somebody else’s', async () => {
    const { app, earlier } = anApp();
    earlier.push(
      withNote(
        {
          ...newInterview('old', '2025-07-01T06:00:00.000Z', 'pack'),
          notes: { employee_name: '李伟', employee_no: 'T1' },
        },
        'manager_commitments',
        [{ commitment_text: '协调排期', commitment_due: '2025-08-01' }],
      ),
    );
    await app.create();
    const model = modelOf(app);
    model.setNote('employee_name', '李伟');
    model.setNote('employee_no', 'T2');
    await app.bringPriorActions(model);
    expect(model.interview.value.priorActions).toBeUndefined();
    model.setNote('employee_no', 'T1');
    await app.bringPriorActions(model);
    expect(model.interview.value.priorActions).toMatchObject([
      { text: '协调排期', owner: 'manager', status: 'open' },
    ]);
  });

  it('begins with what was ticked off in the records since as done (S6-c)', async () => {
    const { app, earlier, done } = anApp();
    const before = newInterview('old', '2025-07-01T06:00:00.000Z', 'pack');
    const promised = withNote(withNote(before, 'employee_name', '李伟'), 'manager_commitments', [
      { commitment_text: '协调排期' },
      { commitment_text: '申请培训名额' },
    ]);
    earlier.push(promised);
    const [kept] = actionsOf(promised);
    done.old = { [kept?.key ?? '']: '2025-08-01T00:00:00.000Z' };
    await app.create();
    const model = modelOf(app);
    model.setNote('employee_name', '李伟');
    await app.bringPriorActions(model);
    expect(model.interview.value.priorActions?.map(({ status }) => status)).toEqual([
      'done',
      'open',
    ]);
  });
});

describe('the list of interviews', () => {
  it('shows the first ones at once and the others as they are read', async () => {
    const { app, earlier } = anApp();
    for (let n = 0; n < 30; n++)
      earlier.push(newInterview(`old-${n}`, '2025-07-01T06:00:00.000Z', 'pack'));
    await app.showHome();
    const shown = () =>
      app.screen.value.kind === 'home' ? app.screen.value.interviews.length : null;
    expect(shown()).toBe(12);
    await expect.poll(shown).toBe(30);
  });

  it('never greets as new while there are interviews that the list has lost', async () => {
    const { app, earlier, disk } = anApp();
    earlier.push(newInterview('kept', '2025-07-01T06:00:00.000Z', 'pack'));
    disk.summaries = false;
    await app.showHome();
    expect(app.screen.value).toMatchObject({ kind: 'home', interviews: [{ id: 'kept' }] });
  });
});
