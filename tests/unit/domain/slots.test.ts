import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greetingAt, slotValues } from '@/utils/domain/slot-values';
import { SLOT_NAMES, sayLine, slotsIn } from '@/utils/domain/slots';
import { STEP_IDS } from '@/utils/domain/steps';
import { anInterview, caseIds, caseInterview, everyLine, pack, present } from './builders';

const LANGUAGES = ['zh', 'en'] as const;

describe('a line', () => {
  const line = {
    zh: '{greeting}，{name}。',
    en: '{greeting}, {name}.',
    generic: { zh: '{greeting}。', en: '{greeting}.' },
  };

  it('fills its slots', () => {
    expect(sayLine(line, 'zh', { greeting: '上午好', name: '陈思远' })).toBe('上午好，陈思远。');
  });

  it.each([[undefined], [''], ['   ']])(
    'falls back to its generic wording when a slot holds %j (S1-d)',
    name => {
      const values = { greeting: '上午好', ...(name !== undefined && { name }) };
      expect(sayLine(line, 'zh', values)).toBe('上午好。');
      expect(sayLine(line, 'en', { ...values, greeting: 'Hello' })).toBe('Hello.');
    },
  );

  it('shows dots, never braces, where a line has neither value nor generic wording', () => {
    expect(sayLine({ zh: '你好，{name}。', en: 'Hello {name}.' }, 'zh', {})).toBe('你好，……。');
  });

  it('says what the manager typed as it is, whatever characters it holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), typed => {
        fc.pre(typed.trim() !== '');
        const said = sayLine(line, 'en', { greeting: 'Hello', name: typed });
        expect(said).toBe(`Hello, ${typed.trim()}.`);
      }),
    );
  });
});

describe('the greeting (S1-c)', () => {
  it.each([
    [0, '晚上好', 'Good evening'],
    [4, '晚上好', 'Good evening'],
    [5, '上午好', 'Good morning'],
    [9, '上午好', 'Good morning'],
    [10, '上午好', 'Good morning'],
    [11, '中午好', 'Hello'],
    [12, '中午好', 'Hello'],
    [13, '下午好', 'Good afternoon'],
    [14, '下午好', 'Good afternoon'],
    [17, '下午好', 'Good afternoon'],
    [18, '晚上好', 'Good evening'],
    [19, '晚上好', 'Good evening'],
    [23, '晚上好', 'Good evening'],
  ])('at %i o’clock is %s, %s', (hour, zh, en) => {
    expect(greetingAt(hour, 'zh')).toBe(zh);
    expect(greetingAt(hour, 'en')).toBe(en);
  });

  it('opens the first line of the interview', () => {
    const first = present(pack.steps[0]?.lines[0], 'first line');
    const interview = anInterview({ notes: { employee_name: '陈思远' } });

    expect(sayLine(first, 'zh', slotValues(interview, pack, 'zh', 9))).toMatch(/^上午好，陈思远，/);
    expect(sayLine(first, 'zh', slotValues(interview, pack, 'zh', 14))).toMatch(
      /^下午好，陈思远，/,
    );
    expect(sayLine(first, 'en', slotValues(interview, pack, 'en', 19))).toMatch(
      /^Good evening, 陈思远\./,
    );
  });
});

describe('everything the default pack says', () => {
  const lines = everyLine(pack);

  describe.each(LANGUAGES)('in %s', language => {
    it.each(STEP_IDS)('shows no braces and no gaps for an empty interview at %s', step => {
      const values = slotValues(anInterview({ step, notes: {} }), pack, language, 9);
      for (const [place, line] of lines) {
        const said = sayLine(line, language, values);
        expect(said, place).not.toMatch(/[{}]|……/);
      }
    });

    it('never lets a half-filled interview through with braces or gaps', () => {
      const names = fc.subarray([...SLOT_NAMES]);
      fc.assert(
        fc.property(names, filled => {
          const always = ['greeting', 'minutes', 'appeal_days', 'appeal_channel', 'step'] as const;
          const values = Object.fromEntries([...filled, ...always].map(name => [name, '某某']));
          for (const [place, line] of lines) {
            expect(sayLine(line, language, values), place).not.toMatch(/[{}]|……/);
          }
        }),
      );
    });

    it.each(caseIds)('shows no braces and no gaps for %s', id => {
      for (const step of STEP_IDS) {
        const values = slotValues({ ...caseInterview(id), step }, pack, language, 14);
        for (const [place, line] of lines) {
          expect(sayLine(line, language, values), place).not.toMatch(/[{}]|……/);
        }
      }
    });
  });

  it('uses only slots that an interview can fill', () => {
    const filled = new Set(Object.keys(slotValues(caseInterview('case-01'), pack, 'zh', 14)));
    for (const [place, line] of lines) {
      for (const slot of slotsIn(line.zh + line.en)) expect(filled, place).toContain(slot);
    }
  });
});

describe('the slots of an interview', () => {
  const valuesAt = (step: (typeof STEP_IDS)[number], language: 'zh' | 'en' = 'zh') =>
    slotValues({ ...caseInterview('case-01'), step }, pack, language, 14);

  it.each(['opening', 'self_review'] as const)('hold no rating at %s (S2-a, S2-d)', step => {
    const secret = '最终评定甲等';
    const interview = anInterview({
      step,
      notes: { manager_rating: secret, final_rating: secret, manager_comment: secret },
    });
    for (const language of LANGUAGES) {
      const values = slotValues(interview, pack, language, 9);
      expect(values).not.toHaveProperty('rating');
      expect(values).not.toHaveProperty('final_rating');
      expect(JSON.stringify(values)).not.toContain(secret);
      for (const [, line] of everyLine(pack)) {
        expect(sayLine(line, language, values)).not.toContain(secret);
      }
    }
  });

  it.each(STEP_IDS.slice(2))('hold the announced rating at %s', step => {
    expect(valuesAt(step)).toMatchObject({ rating: 'C', final_rating: 'C' });
  });

  it('name the recent topic and the period (S1-d, S2-c)', () => {
    const values = slotValues(caseInterview('case-02'), pack, 'zh', 10);
    expect(values).toMatchObject({ recent_topic: '年终决算', period: '2025年度' });
    const topic = present(pack.steps[0]?.lines[1], 'topic line');
    expect(sayLine(topic, 'zh', values)).toBe('最近还在忙年终决算吗？进展怎么样，有没有歇一歇？');
  });

  it('take the weights of the period, and in step 7 those of the coming goals (S7-a)', () => {
    expect(valuesAt('manager_review').weights).toBe(
      '签约额 40%、重点招投标项目中标率 25%、投标资料准备充足性 15%、回款率 10%、客户拜访与商机维护 10%',
    );
    expect(valuesAt('next_goals').weights).toBe('签约额 45%、重点标中标率 30%、投标资料质量 25%');
  });

  it('write a weight with one percent sign, typed or not', () => {
    const kpi_table = [
      { kpi_name: '签约额', kpi_weight: '60%' },
      { kpi_name: '回款率', kpi_weight: '30％' },
      { kpi_name: '新客数', kpi_weight: 10 },
      { kpi_name: '拜访量', kpi_weight: '' },
    ];
    const values = slotValues(anInterview({ notes: { kpi_table } }), pack, 'en', 9);
    expect(values.weights).toBe('签约额 60%, 回款率 30%, 新客数 10%');
  });

  it('pair the first promise with its own date (S6-c)', () => {
    expect(valuesAt('support_development')).toMatchObject({
      support: '与售前部确认重点标专属排期',
      date: '1月23日',
    });
  });

  it('say dates as one speaks them', () => {
    expect(valuesAt('confirm_result').follow_up_date).toBe('2月27日');
    expect(valuesAt('confirm_result', 'en').follow_up_date).toBe('February 27');
    const typed = anInterview({ notes: { follow_up_date: '下周五' } });
    expect(slotValues(typed, pack, 'zh', 9).follow_up_date).toBe('下周五');
  });

  it('list goals and actions', () => {
    const values = valuesAt('next_goals');
    expect(values.goal_list).toBe('签约额；重点标中标率；投标资料质量');
    expect(values.action_list?.split('；')).toHaveLength(3);
  });

  it('name the first indicator with target and actual, and the first support needed', () => {
    expect(valuesAt('discuss_performance')).toMatchObject({
      key_item: '签约额',
      target: '1,200万元',
      actual: '846万元',
      resource: '售前排期提前锁定',
    });
  });
});
