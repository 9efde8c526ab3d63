import { describe, expect, it } from 'vitest';
import { loadPack } from '@/utils/domain/pack';
import { slotsIn } from '@/utils/domain/slots';
import { STEP_IDS, type StepId } from '@/utils/domain/steps';
import { plannedMinutes } from '@/utils/domain/time-plan';
import { anInterview, catalogue, everyLine, pack, packSource, present, unwrap } from './builders';

function stepOf(id: StepId) {
  return present(
    pack.steps.find(step => step.id === id),
    id,
  );
}

function roleOf(id: string) {
  return present(
    pack.roles.find(role => role.id === id),
    id,
  );
}

const RATING_SLOTS = ['rating', 'final_rating'];
const wordings = everyLine(pack).flatMap(([place, line]) => [
  [place, line],
  ...(line.generic ? [[place, line.generic] as const] : []),
]) as [string, { zh: string; en: string }][];

/** All texts of the pack, by language, with their places. */
function textsOf(
  part: unknown,
  language: 'zh' | 'en',
  place: readonly string[] = [],
): [string, string][] {
  if (typeof part === 'string') return place.at(-1) === language ? [[place.join('.'), part]] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => textsOf(inner, language, [...place, key]));
}

describe('the default pack', () => {
  it('is valid against the shipped field catalogue', () => {
    expect(loadPack(JSON.parse(packSource), catalogue)).toMatchObject({ ok: true });
    expect(pack.id).toBe('eight-steps-default');
  });

  it('has the eight steps of the article in their order', () => {
    expect(pack.steps.map(step => step.id)).toEqual(STEP_IDS);
  });

  it('gives every step lines, questions, a checklist, fields, dos and don’ts (H3, H7)', () => {
    for (const step of pack.steps) {
      expect(step.lines.length, step.id).toBeGreaterThanOrEqual(5);
      expect(step.questions.length, step.id).toBeGreaterThanOrEqual(4);
      expect(step.checklist.length, step.id).toBeGreaterThanOrEqual(5);
      expect(step.fields.length, step.id).toBeGreaterThanOrEqual(3);
      expect(step.dos.length, step.id).toBeGreaterThanOrEqual(3);
      expect(step.donts.length, step.id).toBeGreaterThanOrEqual(3);
    }
  });

  it('names each step in two to four Chinese characters and one English word', () => {
    for (const step of pack.steps) {
      expect(step.short.zh).toMatch(/^\p{Script=Han}{2,4}$/u);
      expect(step.short.en).toMatch(/^[A-Z][a-z]+$/);
    }
  });

  it.each([30, 45, 60] as const)(
    'spends exactly %i planned minutes, at least two on opening (S1-b)',
    total => {
      const interview = anInterview({ setup: { ...anInterview().setup, planMinutes: total } });
      const minutes = STEP_IDS.map(step => plannedMinutes(pack, interview, step));

      expect(minutes.reduce((sum, each) => sum + each)).toBe(total);
      expect(minutes[0]).toBeGreaterThanOrEqual(2);
    },
  );

  it('opens formally and warmly (S1-a)', () => {
    const said = stepOf('opening').lines.map(line => line.zh);

    expect(said.some(line => line.includes('正式'))).toBe(true);
    expect(said.some(line => line.includes('缓口气'))).toBe(true);
    expect(said[0]).toContain('{greeting}');
  });

  it('asks at least three small-talk questions and takes up the recent topic (S1-d)', () => {
    const { questions, lines } = stepOf('opening');

    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(lines.some(line => line.zh.includes('{recent_topic}') && line.generic)).toBe(true);
  });

  it('takes self-summary, achievements, shortcomings and self-rating in step 2 only (S2-b)', () => {
    for (const field of ['self_summary', 'self_achievements', 'self_shortcomings', 'self_rating']) {
      const steps = pack.steps.filter(step => step.fields.includes(field)).map(step => step.id);
      expect(steps, field).toEqual(['self_review']);
    }
  });

  it('names the period in step 2 (S2-c)', () => {
    expect(stepOf('self_review').lines[0]?.zh).toContain('{period}');
  });

  it('says nothing of its own judgement in steps 1 and 2 (S2-a, S2-d)', () => {
    const judgements =
      /我的评定|我给你|我认为|我觉得你|你做得|表现不错|还不够好|my rating|I rate|I think you|you did well/i;
    for (const id of ['opening', 'self_review'] as const) {
      for (const line of [...stepOf(id).lines, ...stepOf(id).questions]) {
        for (const text of [line.zh, line.en, line.generic?.zh ?? '', line.generic?.en ?? '']) {
          expect(slotsIn(text).filter(slot => RATING_SLOTS.includes(slot))).toEqual([]);
          expect(text).not.toMatch(judgements);
        }
        expect(line.part).toBeUndefined();
      }
    }
  });

  it('tells difference, then starting point, then the verdict in step 3 (S3-c)', () => {
    const parts = stepOf('manager_review').lines.map(line => line.part);

    expect(parts.indexOf('difference')).toBeGreaterThanOrEqual(0);
    expect(parts.indexOf('basis')).toBeGreaterThan(parts.indexOf('difference'));
    expect(parts.indexOf('verdict')).toBeGreaterThan(parts.indexOf('basis'));
    expect(new Set(parts.slice(parts.indexOf('verdict')))).toEqual(new Set(['verdict']));
  });

  it('keeps every rating of step 3 inside the verdict (S3-c)', () => {
    for (const line of stepOf('manager_review').lines) {
      const rated = slotsIn(line.zh + line.en).some(slot => RATING_SLOTS.includes(slot));
      if (rated) expect(line.part, line.zh).toBe('verdict');
    }
  });

  it('explains both halves before the conclusion when the self-rating is higher (S3-c)', () => {
    expect(pack.gaps.self_higher.lines.map(line => line.part)).toEqual([
      'difference',
      'basis',
      'verdict',
    ]);
    expect(pack.gaps.self_higher.lines[0]?.zh).toContain('差异点');
    expect(pack.gaps.self_higher.lines[1]?.zh).toContain('出发点');
  });

  it('speaks differently for each of the three gaps and bands (S3-a, S-04)', () => {
    const cards = [...Object.values(pack.gaps), ...Object.values(pack.bands)];
    const said = cards.map(card => card.lines.map(line => line.zh).join());

    expect(new Set(said).size).toBe(6);
    for (const card of cards) expect(card.lines.length).toBeGreaterThanOrEqual(3);
  });

  it('presets the two sales indicators of the article word for word (S4-d)', () => {
    const indicators = roleOf('sales').indicators.map(indicator => indicator.zh);

    expect(indicators[0]).toContain('前期招投标资料的准备充足性');
    expect(indicators[1]).toBe('对标公司优劣势分析的准确性');
  });

  it('presets the finance indicators of the article word for word (S4-e)', () => {
    const indicators = roleOf('finance').indicators.map(indicator => indicator.zh);

    expect(indicators[0]).toBe('年终决算：数据处理的准确性、及时性');
    expect(indicators[1]).toBe('公司内控管理漏洞的发现与方案解决');
  });

  it('knows fourteen role families with at least four indicators each', () => {
    expect(new Set(pack.roles.map(role => role.id)).size).toBe(14);
    for (const role of pack.roles) {
      expect(role.indicators.length, role.id).toBeGreaterThanOrEqual(4);
      expect(new Set(role.indicators.map(each => each.zh)).size).toBe(role.indicators.length);
    }
  });

  it('reviews indicators, asks causes, difficulties and support, and restates goals (S4-c, S5-c, S6-a, S6-d, S7-a)', () => {
    expect(stepOf('discuss_performance').fields).toContain('kpi_table');
    expect(stepOf('improvement_plan').fields).toContain('root_cause');
    expect(stepOf('support_development').fields).toEqual(
      expect.arrayContaining([
        'difficulties',
        'support_needed',
        'manager_commitments',
        'career_aspiration',
        'development_plan',
      ]),
    );
    expect(stepOf('next_goals').fields).toContain('next_goals');
  });

  it('lets the employee propose before the manager in step 5 (S5-d)', () => {
    const said = stepOf('improvement_plan').lines.map(line => line.zh);
    const asks = said.findIndex(line => line.includes('先说你的办法'));
    const adds = said.findIndex(line => line.includes('我补充'));

    expect(asks).toBeGreaterThanOrEqual(0);
    expect(adds).toBeGreaterThan(asks);
  });

  it('has the employee restate the goals (S7-b)', () => {
    expect(stepOf('next_goals').lines.at(-1)?.zh).toContain('用自己的话');
  });

  it('confirms the result, the stance and the appeal route, and ends looking forward (S-06, S8-a, S8-b, S8-c)', () => {
    const { lines, fields } = stepOf('confirm_result');

    expect(lines[0]?.zh).toContain('{final_rating}');
    expect(lines.some(line => line.zh.includes('{appeal_channel}'))).toBe(true);
    expect(lines.at(-1)?.zh).toMatch(/往前走.*期待/);
    expect(lines.at(-1)?.en).toMatch(/look forward/);
    expect(fields).toEqual(
      expect.arrayContaining(['score_informed', 'employee_agreement', 'objection', 'consensus']),
    );
  });

  it('has at least twelve situation cards, each saying where it is recorded (H3)', () => {
    expect(new Set(pack.situations.map(situation => situation.id)).size).toBe(13);
    for (const situation of pack.situations) {
      expect(situation.say.length, situation.id).toBeGreaterThanOrEqual(3);
      expect(situation.recordIn.length, situation.id).toBeGreaterThanOrEqual(1);
    }
  });

  it('keeps a hint at leaving out of everything but the private notes', () => {
    const card = pack.situations.find(situation => situation.id === 'resignation_hint');
    expect(card?.recordIn).toEqual(['private_notes']);
  });

  it('asks for each field in one step only, for tables instead of their columns, never for private ones', () => {
    const asked = pack.steps.flatMap(step => step.fields);

    expect(new Set(asked).size).toBe(asked.length);
    for (const id of asked) {
      const field = present(
        catalogue.fields.find(candidate => candidate.id === id),
        id,
      );
      expect(field.columnOf, id).toBeUndefined();
      expect(field.policy, id).not.toBe('never');
    }
  });

  it('has scales of letters, numbers and Chinese words, best first (S3-b)', () => {
    expect(pack.scales.map(scale => scale.levels.map(level => level.value).join(' '))).toEqual([
      'S A B C D',
      'A B+ B C D',
      '5 4 3 2 1',
      '优秀 良好 合格 待改进 不合格',
      '5 4.5 4 3.5 3 2.5 2 1.5 1',
    ]);
    for (const scale of pack.scales) {
      const bands = scale.levels.map(level => level.band).join(' ');
      expect(bands).toMatch(/^(high )+(mid )+(low ?)+$/);
    }
  });

  it('writes Chinese with full-width punctuation and no stray spaces', () => {
    for (const [place, text] of textsOf(pack, 'zh')) {
      expect(text, place).not.toMatch(/\p{Script=Han}[,;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
      expect(text, place).not.toMatch(/\s{2}|^\s|\s$|\*/);
    }
  });

  it('writes English without Chinese characters or straight quotation marks', () => {
    const texts = textsOf(pack, 'en').filter(([place]) => !/levels/.test(place));
    for (const [place, text] of texts) {
      expect(text.replace(/\{\w+\}/g, ''), place).not.toMatch(/\p{Script=Han}|["']|[，。；：]/u);
    }
  });

  it('ends every sentence a manager says with a mark', () => {
    for (const [place, line] of wordings) {
      expect(line.zh, place).toMatch(/[。？！”]$/);
      expect(line.en, place).toMatch(/[.?!”]$/);
    }
  });

  it('keeps lines short enough to be read at a glance', () => {
    for (const [place, line] of wordings) {
      expect(line.zh.length, `${place}: ${line.zh}`).toBeLessThanOrEqual(64);
      expect(line.en.length, `${place}: ${line.en}`).toBeLessThanOrEqual(160);
    }
  });

  it('never says one line twice within a step', () => {
    for (const step of pack.steps) {
      const said = [...step.lines, ...step.questions].map(line => line.zh);
      expect(new Set(said).size, step.id).toBe(said.length);
    }
  });
});

/** Sets or, with `undefined`, removes what stands at a path of a copy of the default pack. */
function packWith(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(packSource);
  const keys = path.split('.');
  const last = present(keys.pop(), 'path');
  let part = copy as Record<string, unknown>;
  for (const key of keys) part = present(part[key], path) as Record<string, unknown>;
  if (value === undefined) delete part[last];
  else part[last] = value;
  return copy;
}

describe('loading a pack', () => {
  const twoSteps = pack.steps.toSpliced(0, 2, ...pack.steps.slice(0, 2).reverse());
  const tick = { id: 'opening.c1', required: true, zh: '问候', en: 'Greeted' };

  it.each<[fault: string, path: string, value: unknown, place: string, reason: RegExp]>([
    ['another format', 'format', 'notes', 'format', /eight-steps\/pack/],
    ['a newer version', 'schemaVersion', 2, 'schemaVersion', /Expected 1/],
    ['a missing translation', 'steps.1.title.en', undefined, 'steps.1.title.en', /undefined/],
    ['an empty translation', 'steps.1.lines.2.en', '  ', 'steps.1.lines.2.en', /write the text/],
    ['no lines in a step', 'steps.4.lines', [], 'steps.4.lines', /length/],
    ['a step without time', 'steps.0.minutes.30', 0, 'steps.0.minutes.30', />=1/],
    ['half a minute', 'steps.0.minutes.45', 2.5, 'steps.0.minutes.45', /integer/],
    ['an unknown step', 'steps.3.id', 'lunch', 'steps.3.id', /opening/],
    ['the wrong order', 'steps', twoSteps, 'steps', /in this order/],
    ['a missing step', 'steps', pack.steps.slice(1), 'steps', /must be opening/],
    ['an unknown field', 'steps.2.fields.0', 'shoe_size', 'steps.2.fields', /“shoe_size” is not/],
    [
      'an unknown field of a card',
      'situations.0.recordIn.0',
      'shoe_size',
      'situations.0.recordIn',
      /“shoe_size” is not/,
    ],
    [
      'a repeated tick',
      'steps.1.checklist.0',
      tick,
      'steps.1.checklist',
      /“opening.c1” occurs twice/,
    ],
    ['an unknown slot', 'steps.1.lines.1.zh', '你好，{nam}。', 'steps.1.lines.1', /\{nam\} is not/],
    [
      'an unknown slot of a card',
      'situations.2.say.0.en',
      'Hi {nam}.',
      'situations.2.say.0',
      /\{nam\} is not/,
    ],
    [
      'an unknown slot of a gap card',
      'gaps.equal.lines.0.zh',
      '{nam}。',
      'gaps.equal.lines.0',
      /\{nam\} is not/,
    ],
    [
      'a slot that can be empty and no generic wording',
      'steps.0.lines.1.generic',
      undefined,
      'steps.0.lines.1.generic',
      /without a slot/,
    ],
    [
      'a generic wording in one language',
      'steps.0.lines.1.generic.en',
      undefined,
      'steps.0.lines.1.generic.en',
      /undefined/,
    ],
    [
      'a generic wording that can be empty itself',
      'steps.0.lines.1.generic.zh',
      '最近{recent_topic}怎么样？',
      'steps.0.lines.1.generic',
      /slot that can be empty/,
    ],
    ['an open brace', 'steps.0.lines.2.en', 'Hello {name', 'steps.0.lines.2.en', /brace/],
    ['a slot in a tick', 'steps.0.checklist.0.zh', '问候{name}', 'steps.0.checklist.0.zh', /brace/],
    ['a slot in a title', 'bands.low.watch.en', 'Call {name}', 'bands.low.watch.en', /brace/],
    ['an unknown band', 'scales.0.levels.0.band', 'top', 'scales.0.levels.0.band', /high/],
    ['a scale of one level', 'scales.1.levels', [], 'scales.1.levels', /two levels/],
    ['no scale', 'scales', [], 'scales', /length/],
    ['an appeal without days', 'appeal.workingDays', 0, 'appeal.workingDays', />=1/],
  ])('refuses %s and says where and why', (_fault, path, value, place, reason) => {
    const result = loadPack(packWith(path, value), catalogue);

    expect(result).toMatchObject({ ok: false, error: 'invalid-pack' });
    const detail = result.ok ? '' : (result.detail ?? '');
    expect(detail.slice(0, detail.indexOf(': '))).toBe(place);
    expect(detail).toMatch(reason);
  });

  it.each([[null], [[]], ['pack'], [42]])('refuses %j, which is no pack at all', json => {
    expect(loadPack(json, catalogue)).toMatchObject({ ok: false, error: 'invalid-pack' });
  });

  it('accepts a pack whose wording a company has changed', () => {
    const changed = unwrap(loadPack(packWith('steps.7.lines.6.zh', '谢谢，下次见。'), catalogue));
    expect(changed.steps[7]?.lines[6]?.zh).toBe('谢谢，下次见。');
  });
});
