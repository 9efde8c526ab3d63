import { describe, expect, it } from 'vitest';
import { broughtFrom } from '@/utils/domain/carry-over';
import { type Interview, newInterview, withNote } from '@/utils/domain/interview';
import { recordEntryOf, recordTextOf } from '@/utils/domain/record-entry';
import { ok } from '@/utils/domain/result';
import { createRecordListModel } from '@/utils/store/record-list-model';
import type { Breathe, IndexedRecord, RecordIndex } from '@/utils/store/records-ports';
import { pack } from '../domain/builders';

const COUNT = 100;

function stored() {
  return Array.from({ length: COUNT }, (_, n) => {
    const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    const named = withNote(newInterview(`id-${n}`, at, pack.id), 'employee_name', `员工${n}号`);
    const interview = withNote(named, 'self_summary', `第${n}次写下的内容`);
    return {
      interview,
      entry: recordEntryOf(interview, pack, {}),
      text: recordTextOf(interview, {}),
    };
  });
}

function listOf(
  records: readonly IndexedRecord[] = stored(),
  breathe: Breathe = async () => undefined,
) {
  const byNewest = records
    .map(({ entry }) => entry)
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const index: RecordIndex = {
    refresh: async () => ok([]),
    newest: async limit => ok(byNewest.slice(0, limit)),
    async entries(take) {
      await take(records.map(({ entry }) => entry));
      return ok();
    },
    async texts(take) {
      await take(records.map(({ text }) => text));
      return ok();
    },
    some: async ids => ok(records.filter(({ entry }) => ids.includes(entry.id))),
  };
  return createRecordListModel({
    index,
    breathe,
    locale: () => 'zh-CN',
    today: () => '2026-02-01',
  });
}

describe('list of records', () => {
  it('shows the newest at once, and claims no number of all before it knows it', async () => {
    const list = listOf();
    await list.showNewest();
    expect(list.state.value).toEqual({ kind: 'ready' });
    expect(list.shown.value[0]?.id).toBe('id-99');
    expect(list.total.value).toBeNull();

    await list.start();
    expect(list.total.value).toBe(COUNT);
    expect(list.shown.value.map(({ id }) => id)).toEqual(
      Array.from({ length: COUNT }, (_, n) => `id-${COUNT - 1 - n}`),
    );
  });

  it('knows the number at once when the newest are all there are', async () => {
    const list = listOf(stored().slice(0, 3));
    await list.showNewest();
    expect(list.total.value).toBe(3);
  });

  it('finds by what was written once it says that it searches everything', async () => {
    const list = listOf();
    await list.showNewest();
    await list.start();
    expect(list.searchesAll.value).toBe(false);
    await Promise.all([list.readTexts(), list.readTexts()]);
    expect(list.searchesAll.value).toBe(true);
    list.query.value = '第42次';
    expect(list.shown.value.map(({ id }) => id)).toEqual(['id-42']);
  });

  it('lets the page have a turn between records, and ends with the same list', async () => {
    let turns = 0;
    const list = listOf(stored(), async () => {
      turns++;
      await new Promise(resolve => setTimeout(resolve));
    });
    await list.showNewest();
    await list.start();
    await list.readTexts();
    expect(turns).toBeGreaterThanOrEqual(2 * COUNT);
    expect(list.shown.value).toHaveLength(COUNT);
  });

  it('counts what a talk left open with what the next talk says of it (R2)', async () => {
    const first = withNote(
      withNote(stored()[0]?.interview as Interview, 'employee_no', 'T1'),
      'action_items',
      [{ action_text: '写复盘' }, { action_text: '建资料库' }],
    );
    const next = withNote(
      newInterview('next', '2026-02-01T06:00:00.000Z', pack.id),
      'employee_no',
      'T1',
    );
    const looked = {
      ...next,
      priorActions: broughtFrom(first, {}).map(each => ({ ...each, status: 'done' as const })),
    };
    const records = [first, looked].map(interview => ({
      entry: recordEntryOf(interview, pack, {}),
      text: recordTextOf(interview, {}),
    }));
    const list = listOf(records);
    await list.start();
    expect(list.entry(first.id)?.openActions).toBe(2);
    await list.readTexts();
    expect(list.entry(first.id)?.openActions).toBe(0);
    expect(list.talksWith('next').map(({ id }) => id)).toEqual([first.id, 'next']);
  });
});
