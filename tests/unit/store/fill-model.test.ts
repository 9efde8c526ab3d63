import { describe, expect, it } from 'vitest';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { newInterview, withNote } from '@/utils/domain/interview';
import { loadPack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json';
import { err, ok } from '@/utils/domain/result';
import type { FieldDescriptor, PlannedWrite, WriteOutcome } from '@/utils/fill/model';
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

function aPage(origin = 'https://hr.example.com', tabId = 7): SurveyedPage {
  const fields = [aField('员工自评', 'a'), aField('工号', 'b')];
  const survey = { surveyId: 's', origin, title: '绩效面谈记录表', fields, foreignFrames: [] };
  return {
    tabId,
    origin,
    title: survey.title,
    frames: [{ frameKey: `${tabId}:0:`, survey }],
    askable: [],
  };
}

interface FakeHost extends HostPage {
  readonly written: PlannedWrite[];
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
    async write(_fillId, _frame, writes, report) {
      host.written.push(...writes);
      for (const write of writes) {
        const outcome = host.outcomeOf(write);
        if (outcome) report(outcome);
      }
      return host.writeEnds;
    },
    undo: async (_fillId, _key, rowIds) =>
      ok((rowIds ?? []).map(rowId => ({ rowId, kind: 'restored' as const }))),
    show: async () => true,
  };
  return host;
}

function aFill(host: FakeHost = aHost()) {
  const remembered: RememberedFill[] = [];
  const interview = withNote(
    withNote(newInterview('one', '2026-01-14T06:00:00.000Z', 'pack'), 'self_summary', SECRET),
    'employee_no',
    'T10231',
  );
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
    newId: () => 'fill-1',
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
