import { describe, expect, it } from 'vitest';
import { actionsOf, commitmentsOf, goalsOf } from '@/utils/domain/agreed';
import { answersOf } from '@/utils/domain/answers-of';
import { composed, FRAMEWORKS, frameworksIn } from '@/utils/domain/frameworks';
import {
  quickNotesOf,
  selectedLine,
  withLine,
  withoutQuickNote,
  withQuickNote,
  withTurned,
} from '@/utils/domain/jottings';
import {
  suggestionsOf,
  withMatter,
  withNewMatter,
  withoutMatter,
  withSuggestion,
} from '@/utils/domain/matters';
import { STEP_IDS } from '@/utils/domain/steps';
import { anInterview, catalogue } from './builders';

const keyEvents = (interview: Parameters<typeof answersOf>[0]) =>
  answersOf(interview).find(({ id }) => id === 'key_events')?.value;

describe('key matters (S4-a, S4-b)', () => {
  const two = withNewMatter(withNewMatter(anInterview(), 'm1'), 'm2');
  const told = withMatter(
    withMatter(two, 'm1', {
      situation: '9月水务项目',
      result: '被扣分',
      employeeSays: '证书没人提醒',
    }),
    'm2',
    { situation: '11月银行项目', tags: ['error-prone'] },
  );

  it('join the note on them, facts by STAR and the employee’s words as words', () => {
    expect(keyEvents(told)).toBe('9月水务项目；被扣分；「证书没人提醒」\n11月银行项目');
    expect(keyEvents({ ...told, notes: { key_events: '另记' } })).toBe(
      '另记\n9月水务项目；被扣分；「证书没人提醒」\n11月银行项目',
    );
    expect(keyEvents(two)).toBeUndefined();
  });

  it('with the tag of inexperience or errors are suggested for step 5 (S5-b)', () => {
    expect(suggestionsOf(told).map(({ text }) => text)).toEqual(['11月银行项目']);
    const tagged = withMatter(told, 'm1', { tags: ['inexperienced'] });
    expect(suggestionsOf(tagged).map(({ text, cause }) => [text, cause])).toEqual([
      ['9月水务项目', '被扣分'],
      ['11月银行项目', ''],
    ]);
    expect(suggestionsOf(withMatter(told, 'm2', { tags: ['highlight'] }))).toEqual([]);
  });

  it('can be taken away again', () => {
    expect(withoutMatter(told, 'm1').matters).toHaveLength(1);
  });
});

describe('weaknesses (S5-a)', () => {
  const start = anInterview({ notes: { weaknesses: '投标资料不充分；竞品分析不准。\n没有倒排' } });

  it('become improvement actions in one act, and are then suggested no more', () => {
    const suggestions = suggestionsOf(start);
    expect(suggestions.map(({ text }) => text)).toEqual([
      '投标资料不充分',
      '竞品分析不准',
      '没有倒排',
    ]);
    const [first] = suggestions;
    if (!first) throw new Error('nothing suggested');
    const after = withSuggestion(start, first);
    expect(actionsOf(after).map(({ text }) => text)).toEqual(['投标资料不充分']);
    expect(suggestionsOf(after).map(({ text }) => text)).toEqual(['竞品分析不准', '没有倒排']);
  });
});

describe('jottings', () => {
  it('are kept with their step until they are filed (H6)', () => {
    const note = {
      id: 'q1',
      at: '2026-01-14T06:00:00.000Z',
      step: 'opening' as const,
      text: '语气缓和',
    };
    const noted = withQuickNote(anInterview(), note);
    expect(quickNotesOf(noted, 'opening')).toEqual([note]);
    expect(quickNotesOf(noted, 'next_goals')).toEqual([]);
    expect(quickNotesOf(withoutQuickNote(noted, 'q1'))).toEqual([]);
    expect(withLine(withLine(noted, 'strengths', '一'), 'strengths', '二').notes.strengths).toBe(
      '一\n二',
    );
  });

  it('turn into an action, a promise of the manager or a goal (S6-c)', () => {
    const start = anInterview();
    expect(actionsOf(withTurned(start, 'action', ' 建表 '))).toMatchObject([{ text: '建表' }]);
    expect(commitmentsOf(withTurned(start, 'commitment', '协调排期'))).toMatchObject([
      { text: '协调排期', ownerText: 'manager' },
    ]);
    expect(goalsOf(withTurned(start, 'goal', '签约额'))).toMatchObject([{ name: '签约额' }]);
    expect(withTurned(start, 'goal', '  ')).toBe(start);
  });

  it.each([
    ['第一行\n第二行', 5, 5, '第二行'],
    ['第一行\n第二行', 0, 0, '第一行'],
    ['第一行\n第二行', 1, 3, '一行'],
    ['只有一行', 4, 4, '只有一行'],
    ['', 0, 0, ''],
  ])('of %j at %i–%i take %j', (text, start, end, line) => {
    expect(selectedLine(text, start, end)).toBe(line);
  });
});

describe('frameworks', () => {
  it('stand in the steps where they belong and write into a note that is there', () => {
    expect(frameworksIn('improvement_plan').map(({ framework }) => framework.id)).toEqual([
      'grow',
      'smart',
      'whys',
    ]);
    expect(frameworksIn('opening')).toEqual([]);
    const fields = STEP_IDS.flatMap(step => frameworksIn(step).map(({ field }) => field));
    for (const field of fields) expect(catalogue.fields.some(({ id }) => id === field)).toBe(true);
  });

  it('become one line; five whys lead back to the cause (S5-c)', () => {
    const [star, , , , whys] = FRAMEWORKS;
    expect(composed(star, { situation: '9月', action: '补证书', result: ' ' })).toBe('9月；补证书');
    expect(composed(whys, { why1: '资料仓促', why2: '启动晚' })).toBe('资料仓促←启动晚');
  });
});
