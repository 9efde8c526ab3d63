import { describe, expect, it } from 'vitest';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { newInterview, withNote } from '@/utils/domain/interview';
import { loadPack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json';
import { err, ok } from '@/utils/domain/result';
import type {
  FieldDescriptor,
  PlannedWrite,
  Standing,
  WriteOutcome,
  WrittenValue,
} from '@/utils/fill/model';
import { createFillModel } from '@/utils/store/fill-model';
import type { HostPage, RememberedFill, SurveyedPage, TabAccess } from '@/utils/store/ports';

const catalogue = loadFieldCatalogue(fieldsJson);
if (!catalogue.ok) throw new Error(catalogue.detail);
const pack = loadPack(packJson, catalogue.value);
if (!pack.ok) throw new Error(pack.detail);
const [scale] = pack.value.scales;

const SECRET = 'CANARY 全年跑了230多次客户';

function aField(label: string, handle: string): FieldDescriptor {
  return {
    handle,
    kind: 'textarea',
    evidence: [{ source: 'label', text: label }],
    section: [],
    limits: {},
    isEmpty: true,
    undoable: true,
    signature: handle,
    order: 0,
  };
}

const TWO_FIELDS = [aField('员工自评', 'a'), aField('工号', 'b')];

function aPage(
  origin = 'https://hr.example.com',
  tabId = 7,
  fields: readonly FieldDescriptor[] = TWO_FIELDS,
  hasMoreParts = false,
): SurveyedPage {
  const title = '绩效面谈记录表';
  const survey = { surveyId: 's', origin, title, fields, foreignFrames: [], hasMoreParts };
  return {
    tabId,
    origin,
    title: survey.title,
    frames: [{ frameKey: `${tabId}:0:`, survey }],
    askable: [],
  };
}

/** One part of a form that has several. */
function aPart(fields: readonly FieldDescriptor[], hasMoreParts = true): SurveyedPage {
  return aPage('https://hr.example.com', 7, fields, hasMoreParts);
}

interface FakeHost extends HostPage {
  readonly written: PlannedWrite[];
  readonly fillIds: string[];
  readonly undone: (readonly [fillId: string, rowIds: readonly string[]])[];
  readonly asked: WrittenValue[];
  /** What a look at the page finds; `null` when the frame has left. */
  standingOf: (written: WrittenValue) => Standing | null;
  tab: TabAccess;
  page: SurveyedPage;
  surveys: number;
  /** What the frame reports before the call ends; rows left out were never reported. */
  outcomeOf: (write: PlannedWrite) => WriteOutcome | null;
  writeEnds: Awaited<ReturnType<HostPage['write']>>;
}

function aHost(): FakeHost {
  const host: FakeHost = {
    written: [],
    fillIds: [],
    undone: [],
    asked: [],
    standingOf: () => 'holds',
    tab: { kind: 'granted', tabId: 7, origin: 'https://hr.example.com' },
    page: aPage(),
    surveys: 0,
    outcomeOf: ({ rowId }) => ({ rowId, kind: 'verified' }),
    writeEnds: ok(),
    access: async () => host.tab,
    watch: () => () => undefined,
    requestOrigin: async () => true,
    async survey() {
      host.surveys++;
      if (host.tab.kind === 'unknown') return err('no-access');
      return host.tab.kind === 'restricted' ? err('restricted-page') : ok(host.page);
    },
    read: async (_key, handles) => ok(handles.map(handle => ({ handle, text: '' }))),
    async write(fillId, _frame, writes, report) {
      host.fillIds.push(fillId);
      host.written.push(...writes);
      for (const write of writes) {
        const outcome = host.outcomeOf(write);
        if (outcome) report(outcome);
      }
      return host.writeEnds;
    },
    async undo(fillId, _key, rowIds) {
      host.undone.push([fillId, rowIds ?? []]);
      return ok((rowIds ?? []).map(rowId => ({ rowId, kind: 'restored' as const })));
    },
    async recheck(_frame, written) {
      host.asked.push(...written);
      const found = written.map(each => ({ rowId: each.rowId, standing: host.standingOf(each) }));
      if (found.some(({ standing }) => standing === null)) return err('page-left');
      return ok(found.map(each => ({ ...each, standing: each.standing ?? 'gone' })));
    },
    show: async () => true,
  };
  return host;
}

function aFill(
  host: FakeHost = aHost(),
  notes: Readonly<Record<string, string>> = { self_summary: SECRET, employee_no: 'T10231' },
  remembered: RememberedFill[] = [],
) {
  const interview = Object.entries(notes).reduce(
    (made, [field, value]) => withNote(made, field, value),
    { ...newInterview('one', '2026-01-14T06:00:00.000Z', 'pack'), notes: {} },
  );
  let fills = 0;
  if (!scale || !catalogue.ok) throw new Error('the default pack has a scale');
  const fill = createFillModel({
    host,
    memory: {
      load: async () => remembered.at(-1) ?? null,
      save: async (_id, made) => {
        remembered.push(made);
      },
    },
    catalogue: catalogue.value,
    interview: () => interview,
    scale: () => scale,
    locale: () => 'zh',
    newId: () => `fill-${++fills}`,
    flush: async () => true,
    filled: () => undefined,
  });
  return { fill, host, remembered };
}

describe('fill model', () => {
  it('writes nothing before the click that confirms the review', async () => {
    const { fill, host } = aFill();
    await fill.start();
    expect(fill.state.value.kind).toBe('review');
    expect(host.written).toEqual([]);
    await fill.fill();
    expect(host.written.map(write => write.handle).sort()).toEqual(['a', 'b']);
  });

  it('writes only what is ticked', async () => {
    const { fill, host } = aFill();
    await fill.start();
    fill.toggle('employee_no');
    expect(fill.tickedCount.value).toBe(1);
    await fill.fill();
    expect(host.written.map(write => write.rowId)).toEqual(['self_summary']);
  });

  it('ends every written row in exactly one outcome, also when the frame falls silent', async () => {
    const host = aHost();
    host.outcomeOf = ({ rowId }) => (rowId === 'self_summary' ? { rowId, kind: 'verified' } : null);
    host.writeEnds = err('page-left');
    const { fill, remembered } = aFill(host);
    await fill.start();
    await fill.fill();
    expect(
      remembered.at(-1)?.rows.map(({ rowId, outcome, reason }) => [rowId, outcome, reason]),
    ).toEqual([
      ['self_summary', 'verified', undefined],
      ['employee_no', 'failed', 'page-left'],
    ]);
  });

  it('remembers labels, reasons and addresses, never a note', async () => {
    const { fill, remembered } = aFill();
    await fill.start();
    await fill.fill();
    expect(remembered.at(-1)?.rows).toHaveLength(2);
    expect(JSON.stringify(remembered)).not.toContain('CANARY');
  });

  it('asks for a word before it writes into a page without encryption', async () => {
    const host = aHost();
    host.page = aPage('http://hr.example.com');
    const { fill } = aFill(host);
    await fill.start();
    await fill.fill();
    expect(host.written).toEqual([]);
    expect(fill.insecureOrigins.value).toEqual(['http://hr.example.com']);
    fill.acceptInsecure('http://hr.example.com');
    await fill.fill();
    expect(host.written).toHaveLength(2);
  });

  it('keeps the ticks while another tab is looked at, and surveys a tab it does not know', async () => {
    const { fill, host } = aFill();
    await fill.start();
    fill.toggle('employee_no');
    host.tab = { kind: 'unknown', tabId: 8 };
    await fill.hostChanged();
    expect(fill.state.value.kind).toBe('no-access');

    host.tab = { kind: 'granted', tabId: 7, origin: 'https://hr.example.com' };
    await fill.hostChanged();
    expect(fill.state.value.kind).toBe('review');
    expect(fill.tickedCount.value).toBe(1);
  });

  it('leaves a half-typed address alone when an unreadable tab loads again', async () => {
    const { fill, host } = aFill();
    host.tab = { kind: 'unknown', tabId: 8 };
    await fill.start();
    const before = fill.state.value;
    await fill.hostChanged();
    expect(fill.state.value).toBe(before);
    expect(host.surveys).toBe(1);
  });

  it('undoes one row, then the rest, and says so per row', async () => {
    const { fill } = aFill();
    await fill.start();
    await fill.fill();
    await fill.undo('employee_no');
    const one = fill.state.value;
    expect(one.kind === 'report' && one.fill.rows.map(row => row.undo)).toEqual([
      undefined,
      'restored',
    ]);
    expect(one.kind === 'report' && one.fill.undone).toBe(false);
    await fill.undo();
    const all = fill.state.value;
    expect(all.kind === 'report' && all.fill.undone).toBe(true);
  });
});

const reportIn = ({ fill }: ReturnType<typeof aFill>) => {
  if (fill.state.value.kind !== 'report') throw new Error(fill.state.value.kind);
  return fill.state.value;
};
const reviewIn = ({ fill }: ReturnType<typeof aFill>) => {
  if (fill.state.value.kind !== 'review') throw new Error(fill.state.value.kind);
  return fill.state.value;
};
const outcomesIn = (filled: ReturnType<typeof aFill>) =>
  reportIn(filled).fill.rows.map(({ rowId, outcome }) => `${rowId} ${outcome}`);
const leftIn = (filled: ReturnType<typeof aFill>) =>
  reportIn(filled).fill.left.flatMap(({ answerIds }) => answerIds);

describe('a form in parts', () => {
  const FIRST = aPart([aField('员工自评', 'a')]);
  const SECOND = aPart([aField('员工自评', 'a2'), aField('工号', 'b')]);

  async function afterFirstPart(host = aHost()) {
    host.page = FIRST;
    const filled = aFill(host);
    await filled.fill.start();
    await filled.fill.fill();
    return filled;
  }

  it('lists the notes that have no field yet, and says that the form has more parts', async () => {
    const filled = await afterFirstPart();
    expect(leftIn(filled)).toEqual(['employee_no']);
    expect(reportIn(filled).fill.hasMoreParts).toBe(true);
  });

  it('offers only what is not placed, writes it under the same fill, and adds it to the report', async () => {
    const filled = await afterFirstPart();
    filled.host.page = SECOND;
    await filled.fill.continueFilling();
    // 员工自评 of the second part is another field, and its note has been placed.
    expect(reviewIn(filled).plan.rows.map(({ rowId }) => rowId)).toEqual(['employee_no']);
    await filled.fill.fill();
    expect(filled.host.written.map(({ handle }) => handle)).toEqual(['a', 'b']);
    expect(outcomesIn(filled)).toEqual(['self_summary verified', 'employee_no verified']);
    expect(leftIn(filled)).toEqual([]);

    await filled.fill.undo();
    expect(filled.host.fillIds).toEqual(['fill-1', 'fill-1']);
    expect(filled.host.undone).toEqual([['fill-1', ['self_summary', 'employee_no']]]);
    expect(reportIn(filled).fill.undone).toBe(true);
  });

  it('takes no field twice, whatever its handle is by now', async () => {
    const host = aHost();
    host.page = FIRST;
    const filled = aFill(host, { self_summary: SECRET, manager_comment: '上级说的' });
    await filled.fill.start();
    await filled.fill.fill();
    const again = { ...aField('上级评语', 'new'), signature: 'a' };
    host.page = aPart([again]);
    await filled.fill.continueFilling();
    expect(reportIn(filled).notice).toBe('nothing-new');
    expect(leftIn(filled)).toEqual(['manager_comment']);
  });

  it('keeps the report and says so when nothing new fits', async () => {
    const filled = await afterFirstPart();
    await filled.fill.continueFilling();
    expect(reportIn(filled).notice).toBe('nothing-new');
    expect(outcomesIn(filled)).toEqual(['self_summary verified']);

    await filled.fill.survey();
    expect(reviewIn(filled).earlier).toBeNull();
    expect(reviewIn(filled).plan.rows).toHaveLength(2);
  });

  it('does not ask again for a tick that was not given, until there is more to ask', async () => {
    const filled = aFill();
    await filled.fill.start();
    filled.fill.toggle('employee_no');
    await filled.fill.fill();
    await filled.fill.continueFilling();
    expect(reportIn(filled).notice).toBe('nothing-new');
    expect(reportIn(filled).fill.left).toEqual([
      { answerIds: ['employee_no'], reason: 'left-out', offered: 'b' },
    ]);

    filled.host.page = aPart([aField('工号', 'c')]);
    await filled.fill.continueFilling();
    expect(filled.fill.tickedCount.value).toBe(1);
  });

  it('tries a failed row again and keeps one outcome for it', async () => {
    const host = aHost();
    host.outcomeOf = ({ rowId }) => ({
      rowId,
      kind: 'failed',
      reason: 'timed-out',
      restored: true,
    });
    const filled = await afterFirstPart(host);
    host.outcomeOf = ({ rowId }) => ({ rowId, kind: 'verified' });
    await filled.fill.continueFilling();
    await filled.fill.fill();
    expect(outcomesIn(filled)).toEqual(['self_summary verified']);
  });

  it('may place a note elsewhere that was taken back, but not where it was taken from', async () => {
    const filled = await afterFirstPart();
    await filled.fill.undo('self_summary');
    await filled.fill.continueFilling();
    expect(leftIn(filled)).toEqual(['employee_no']);

    const two = aFill();
    await two.fill.start();
    await two.fill.fill();
    await two.fill.undo('self_summary');
    two.host.page = aPart([...TWO_FIELDS, aField('员工自评', 'elsewhere')]);
    await two.fill.continueFilling();
    await two.fill.fill();
    expect(two.host.written.map(({ handle }) => handle)).toEqual(['a', 'b', 'elsewhere']);
    expect(outcomesIn(two)).toEqual(['employee_no verified', 'self_summary verified']);
  });

  it('joins notes in one box only once the form has no more parts', async () => {
    const host = aHost();
    host.page = aPart([aField('员工自评', 'a')]);
    const filled = aFill(host, {
      self_summary: SECRET,
      manager_comment: '上级说的',
      root_cause: '原因',
    });
    await filled.fill.start();
    await filled.fill.fill();
    const record = aField('面谈记录', 'all');
    host.page = aPart([record]);
    await filled.fill.continueFilling();
    expect(reportIn(filled).notice).toBe('nothing-new');
    host.page = aPart([record], false);
    await filled.fill.continueFilling();
    const [row] = reviewIn(filled).plan.rows;
    expect(row?.answerIds.toSorted()).toEqual(['manager_comment', 'root_cause']);
  });

  it('goes on from a report that came back with a new panel, on a later page of the site, too', async () => {
    const first = await afterFirstPart();
    const reopened = aFill(aHost(), undefined, first.remembered);
    reopened.host.read = async () => err('page-left');
    await reopened.fill.start();
    expect(outcomesIn(reopened)).toEqual(['self_summary verified']);
    reopened.host.page = SECOND;
    reopened.host.read = async (_key, handles) => ok(handles.map(handle => ({ handle, text: '' })));
    await reopened.fill.continueFilling();
    await reopened.fill.fill();
    expect(reopened.host.written.map(({ rowId }) => rowId)).toEqual(['employee_no']);
    expect(outcomesIn(reopened)).toEqual(['self_summary verified', 'employee_no verified']);
    expect(reportIn(reopened).fill.fillId).toBe('fill-1');
  });

  it('comes back to the report from the review of another part, and begins anew only when asked', async () => {
    const filled = await afterFirstPart();
    filled.host.page = SECOND;
    await filled.fill.continueFilling();
    filled.fill.backToReport();
    expect(outcomesIn(filled)).toEqual(['self_summary verified']);
    await filled.fill.survey();
    expect(
      reviewIn(filled)
        .plan.rows.map(({ rowId }) => rowId)
        .toSorted(),
    ).toEqual(['employee_no', 'self_summary']);
  });
});

describe('another look at the page', () => {
  async function aReport(host = aHost()) {
    const filled = aFill(host);
    await filled.fill.start();
    await filled.fill.fill();
    return filled;
  }
  const standings = (filled: ReturnType<typeof aFill>) =>
    reportIn(filled).fill.rows.map(row => row.recheck);

  it('asks the frame with the values that were confirmed, and says per row what stands', async () => {
    const filled = await aReport();
    filled.host.standingOf = ({ rowId }) => (rowId === 'employee_no' ? 'differs' : 'holds');
    await filled.fill.recheck();
    expect(filled.host.asked[0]).toMatchObject({
      handle: 'a',
      signature: 'a',
      mode: 'replace',
      value: { kind: 'text', text: SECRET },
    });
    expect(standings(filled)).toEqual(['holds', 'differs']);
    expect(filled.host.surveys).toBe(1);
    expect(filled.remembered.at(-1)?.rows[0]?.recheck).toBe('holds');
    expect(JSON.stringify(filled.remembered)).not.toContain('CANARY');
  });

  it('brings the engine back after a reload and finds the fields by their signature', async () => {
    const filled = await aReport();
    const before = filled.host.page.frames[0]?.frameKey;
    filled.host.recheck = async ({ frameKey }, written) =>
      frameKey === before
        ? err('page-left')
        : ok(written.map(({ rowId }) => ({ rowId, standing: 'holds' as const })));
    const reloaded = { ...aField('员工自评', 'later'), signature: 'a' };
    const page = aPage('https://hr.example.com', 7, [reloaded]);
    filled.host.page = {
      ...page,
      frames: page.frames.map(frame => ({ ...frame, frameKey: '7:0:second' })),
    };
    await filled.fill.recheck();
    expect(standings(filled)).toEqual(['holds', 'gone']);
    // From now on the report points into the new document.
    expect(reportIn(filled).fill.rows[0]).toMatchObject({
      frameKey: '7:0:second',
      handle: 'later',
    });
  });

  it('plans the values again from the notes after the panel was closed', async () => {
    const first = await aReport();
    const reopened = aFill(aHost(), undefined, first.remembered);
    await reopened.fill.start();
    await reopened.fill.recheck();
    expect(reopened.host.asked.map(({ value }) => value)).toEqual([
      { kind: 'text', text: SECRET },
      { kind: 'text', text: 'T10231' },
    ]);
    expect(standings(reopened)).toEqual(['holds', 'holds']);
  });

  it('sends nothing to a frame of another origin', async () => {
    const filled = await aReport();
    filled.host.standingOf = () => null;
    const page = aPage('https://other.example.com');
    filled.host.page = {
      ...page,
      frames: page.frames.map(frame => ({ ...frame, frameKey: '7:0:second' })),
    };
    filled.host.asked.length = 0;
    await filled.fill.recheck();
    expect(standings(filled)).toEqual(['gone', 'gone']);
    // Only the frames that were filled were ever asked.
    expect(filled.host.asked).toHaveLength(2);
  });

  it('keeps the report and names the reason when the page cannot be read', async () => {
    const filled = await aReport();
    filled.host.standingOf = () => null;
    filled.host.tab = { kind: 'unknown', tabId: 7 };
    await filled.fill.recheck();
    expect(reportIn(filled).notice).toBe('no-access');
    expect(standings(filled)).toEqual([undefined, undefined]);
  });
});

describe('a text the page takes from a person only', () => {
  async function aWaitingRow() {
    const host = aHost();
    host.outcomeOf = ({ rowId }) =>
      rowId === 'self_summary'
        ? { rowId, kind: 'needs-you', reason: 'paste-by-hand' }
        : { rowId, kind: 'verified' };
    const filled = aFill(host);
    await filled.fill.start();
    await filled.fill.fill();
    const row = reportIn(filled).fill.rows[0];
    if (!row) throw new Error('the report is empty');
    return { ...filled, row };
  }

  it('is handed out exactly, also to a panel that was opened again', async () => {
    const { fill, row, remembered } = await aWaitingRow();
    expect(fill.textOf(row)).toBe(SECRET);
    expect(aFill(aHost(), undefined, remembered).fill.textOf(row)).toBe(SECRET);
  });

  it('becomes verified once its field holds it, and is not ours to undo', async () => {
    const filled = await aWaitingRow();
    filled.host.standingOf = () => 'differs';
    await filled.fill.checkPasted('self_summary');
    expect(reportIn(filled).fill.rows[0]).toMatchObject({
      outcome: 'needs-you',
      recheck: 'differs',
    });
    filled.host.standingOf = () => 'holds';
    await filled.fill.checkPasted('self_summary');
    expect(outcomesIn(filled)).toEqual(['self_summary verified', 'employee_no verified']);
    await filled.fill.undo();
    expect(filled.host.undone).toEqual([['fill-1', ['employee_no']]]);
  });

  it('is not offered to another part, nor is its field', async () => {
    const filled = await aWaitingRow();
    await filled.fill.continueFilling();
    expect(reportIn(filled).notice).toBe('nothing-new');
    expect(outcomesIn(filled)).toEqual(['self_summary needs-you', 'employee_no verified']);
  });
});

describe('a field picked by hand', () => {
  it('takes the note with what stands there, and the row that stood there gives way', async () => {
    const host = aHost();
    host.page = aPart([aField('员工自评', 'a'), aField('员工自评', 'b')], false);
    host.read = async (_key, handles) =>
      ok(handles.map(handle => ({ handle, text: handle === 'b' ? '已有' : '' })));
    const filled = aFill(host, { self_summary: SECRET });
    await filled.fill.start();
    const [row] = reviewIn(filled).plan.rows;
    expect(row).toMatchObject({ status: 'refused', reason: 'ambiguous-fields' });
    expect(row?.alternatives.map(({ target }) => target.handle).toSorted()).toEqual(['a', 'b']);

    await filled.fill.retarget('self_summary', '7:0:', 'b');
    expect(reviewIn(filled).plan.rows[0]).toMatchObject({
      status: 'unticked',
      standing: '已有',
      target: { handle: 'b' },
    });
    await filled.fill.retarget('self_summary', '7:0:', 'a');
    expect(filled.fill.tickedCount.value).toBe(1);
    await filled.fill.fill();
    expect(host.written.map(({ handle }) => handle)).toEqual(['a']);
  });

  it('refuses the row it is taken from', async () => {
    const filled = aFill();
    await filled.fill.start();
    await filled.fill.retarget('self_summary', '7:0:', 'b');
    expect(reviewIn(filled).plan.rows.map(({ rowId, status }) => `${rowId} ${status}`)).toEqual([
      'self_summary ticked',
      'employee_no refused',
    ]);
  });
});
