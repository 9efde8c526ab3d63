/** What the pack says by type of interview: kinds of talk that differ step by step (S-04, H1). */
import { describe, expect, it } from 'vitest';
import { employeeSheet } from '@/utils/domain/employee-sheet';
import { type Interview, withNote, withTick } from '@/utils/domain/interview';
import { isStepDone, owedBy } from '@/utils/domain/owed';
import { loadPack, type Pack, type PackStep } from '@/utils/domain/pack';
import { slotsIn } from '@/utils/domain/slots';
import { STEP_IDS, type StepId } from '@/utils/domain/steps';
import { preparationFor, stepsOf } from '@/utils/domain/steps-of';
import { recordDocumentOf } from '@/utils/export/record-document';
import { anInterview, catalogue, pack, packSource, present, unwrap } from './builders';

const TYPES = present(
  catalogue.fields.find(({ id }) => id === 'interview_type')?.choices,
  'types of interview',
).map(({ value }) => value);
const OTHER_TYPES = TYPES.filter(type => type !== 'regular');

const ofType = (type: string, from: Interview = anInterview()) =>
  withNote(from, 'interview_type', type);
const stepOf = (interview: Interview, id: StepId, from: Pack = pack): PackStep =>
  present(
    stepsOf(interview, from).find(step => step.id === id),
    id,
  );
const saidIn = (type: string, id: StepId) => {
  const { lines, questions } = stepOf(ofType(type), id);
  return [...lines, ...questions].map(({ zh }) => zh).join('');
};

describe('the script by type of interview (S-04, H1)', () => {
  it('has the types of talk that managers hold', () => {
    expect(TYPES).toEqual([
      'regular',
      'mid_period',
      'probation',
      'pip_kickoff',
      'pip_review',
      'promotion',
    ]);
  });

  it('looks at progress and adjusts goals in the middle of a year, without a verdict on it', () => {
    expect(saidIn('mid_period', 'opening')).toContain('不给全年下结论');
    const goals = stepOf(ofType('mid_period'), 'next_goals');
    expect(goals.checklist.map(({ id }) => id)).toContain('next_goals.adjusted');
    expect(stepOf(ofType('regular'), 'next_goals').checklist).toHaveLength(
      goals.checklist.length - 1,
    );
    const donts = stepOf(ofType('mid_period'), 'confirm_result').donts.map(({ zh }) => zh);
    expect(donts).toContain('不要预告年终等级。');
  });

  it.each(OTHER_TYPES)('%s has lines of its own in every step', type => {
    for (const step of STEP_IDS) {
      const own = stepOf(ofType(type), step).lines.filter(line => line.types?.includes(type));
      expect(own.length, step).toBeGreaterThanOrEqual(1);
    }
  });

  it('differs between any two types, in every step', () => {
    for (const step of STEP_IDS)
      expect(new Set(TYPES.map(type => saidIn(type, step))).size).toBe(TYPES.length);
  });

  it.each(TYPES)('%s leads through every step: enough to say, to ask and to tick', type => {
    for (const { id, lines, questions, checklist } of stepsOf(ofType(type), pack)) {
      expect(lines.length, id).toBeGreaterThanOrEqual(5);
      expect(lines.length, id).toBeLessThanOrEqual(9);
      expect(questions.length, id).toBeGreaterThanOrEqual(4);
      // A digit key ticks each.
      expect(checklist.length, id).toBeLessThanOrEqual(9);
      expect(new Set(lines.map(({ zh }) => zh)).size, id).toBe(lines.length);
    }
  });

  it.each(TYPES)('%s tells difference, starting point and only then a verdict (S3-c)', type => {
    const { lines } = stepOf(ofType(type), 'manager_review');
    const parts = lines.map(({ part }) => part).filter(Boolean);

    expect(parts.filter(part => part !== 'verdict')).toEqual(['difference', 'basis']);
    expect(parts.slice(0, 2)).toEqual(['difference', 'basis']);
    expect(parts.length).toBeGreaterThan(4);
    for (const line of lines)
      if (slotsIn(line.zh + line.en).some(slot => /rating/.test(slot)))
        expect(line.part).toBe('verdict');
  });

  it.each(TYPES)('%s asks first and judges nothing in steps 1 and 2 (S2-d)', type => {
    for (const id of ['opening', 'self_review'] as const)
      expect(saidIn(type, id)).not.toMatch(/我的评定|我给你|你做得|还不够好|你没有?达到/u);
    expect(saidIn(type, 'self_review')).toMatch(/先听/u);
  });

  it('says of a probation what it is measured by, and leaves the decision to the company (R3)', () => {
    const basis = stepOf(ofType('probation'), 'manager_review').lines.find(
      ({ part }) => part === 'basis',
    );
    expect(basis?.generic?.zh).toContain('录用条件');
    expect(saidIn('probation', 'manager_review')).toContain('以公司的正式通知为准');
    expect(stepOf(ofType('probation'), 'confirm_result').checklist).toContainEqual(
      expect.objectContaining({ id: 'confirm_result.notice', required: true }),
    );
  });

  it('settles criteria, period and checks of an improvement plan, and concludes nothing (R3)', () => {
    const plan = stepOf(ofType('pip_kickoff'), 'improvement_plan');
    expect(plan.lines.map(({ zh }) => zh).join('')).toMatch(/达标的标准今天定下来.*从哪天到哪天/u);
    expect(plan.checklist.filter(({ required }) => required).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['improvement_plan.period', 'improvement_plan.criteria']),
    );
    expect(saidIn('pip_kickoff', 'confirm_result')).toContain('今天不预设');
  });

  it('asks in the review of a plan whether the manager’s support arrived (S6-c)', () => {
    const { questions, checklist } = stepOf(ofType('pip_review'), 'self_review');
    expect(questions.some(({ zh }) => zh.includes('我答应的支持'))).toBe(true);
    expect(checklist.some(({ id }) => id === 'self_review.support')).toBe(true);
    expect(saidIn('pip_review', 'manager_review')).toContain('一条没加，一条没改');
  });

  it('promises neither level nor pay in a talk about promotion', () => {
    expect(saidIn('promotion', 'confirm_result')).toContain('不作承诺');
    expect(saidIn('promotion', 'manager_review')).toContain('以公司评审为准');
  });

  it('never uses the legal labels that a talk must not settle (L7, L8)', () => {
    for (const type of TYPES)
      for (const { lines, questions } of stepsOf(ofType(type), pack))
        for (const { zh, en } of [...lines, ...questions]) {
          expect(zh).not.toMatch(/不胜任|末位|淘汰|辞退|解除|开除|认错/u);
          expect(en).not.toMatch(/incompeten|dismiss|terminat|\bfire/iu);
        }
  });

  it.each([[''], ['exit_talk']])('leads an interview of the type “%s” as a regular one', type => {
    const regular = stepsOf(ofType('regular'), pack);
    expect(stepsOf(ofType(type), pack)).toBe(regular);
  });

  it('gives the same steps while nothing about them changes, so that a key draws nothing', () => {
    const talk = ofType('probation');
    expect(stepsOf(withNote(talk, 'self_summary', '说'), pack)).toBe(stepsOf(talk, pack));
  });
});

describe('ticks of one type', () => {
  it('are owed in its interviews and in no other', () => {
    const owedTicks = (type: string) =>
      owedBy(ofType(type), pack).flatMap(({ ticks }) => ticks.map(({ id }) => id));
    expect(owedTicks('pip_review')).toContain('self_review.support');
    expect(owedTicks('regular')).not.toContain('self_review.support');
  });

  it('keep a step open until they are done', () => {
    const others = stepOf(ofType('regular'), 'self_review').checklist;
    const ticked = others.reduce((made, { id }) => withTick(made, id, true), ofType('pip_review'));
    expect(isStepDone(ticked, pack, 'self_review')).toBe(false);
    expect(isStepDone(withTick(ticked, 'self_review.support', true), pack, 'self_review')).toBe(
      true,
    );
  });

  it('stay in the record when the type is changed after they were done', () => {
    const asked = withTick(ofType('pip_review'), 'self_review.support', true);
    const [, section] = recordDocumentOf(ofType('regular', asked), {
      pack,
      catalogue,
      audience: 'record',
      fingerprint: '',
    }).sections;
    expect(section?.checklist).toContainEqual({
      text: expect.objectContaining({ zh: '问过我答应的支持是否到位' }),
      ticked: true,
      required: true,
    });
  });
});

describe('getting ready by type', () => {
  it('lists what such a talk needs at hand', () => {
    const listed = (type: string) =>
      present(preparationFor(ofType(type), pack), 'preparation').checklist.map(({ id }) => id);
    expect(listed('pip_kickoff')).toEqual(
      expect.arrayContaining(['prepare.plan_draft', 'prepare.hr', 'prepare.appeal']),
    );
    expect(listed('regular')).not.toContain('prepare.hr');
    expect(listed('probation')).toContain('prepare.conditions');
  });

  it.each(OTHER_TYPES)('tells the employee what the talk of the type %s is for (H2)', type => {
    for (const language of ['zh', 'en'] as const) {
      const sheet = employeeSheet(ofType(type), pack, language);
      expect(sheet).not.toContain(pack.preparation?.sheet.why[language]);
      expect(sheet).toContain(
        pack.preparation?.sheet.whyByType?.find(({ types }) => types.includes(type))?.[language],
      );
    }
  });
});

describe('types in a pack of a company', () => {
  function packWith(edit: (copy: Pack) => void): unknown {
    const copy = JSON.parse(packSource) as Pack;
    edit(copy);
    return copy;
  }

  it('may be left out altogether', () => {
    const plain = packWith(copy => {
      for (const step of copy.steps)
        for (const part of ['lines', 'questions', 'checklist', 'dos', 'donts'] as const)
          for (const entry of step[part]) delete entry.types;
      if (copy.preparation) {
        delete copy.preparation.sheet.whyByType;
        for (const entry of [...copy.preparation.checklist, ...copy.preparation.sheet.questions])
          delete entry.types;
      }
    });
    const loaded = unwrap(loadPack(plain, catalogue));
    expect(stepsOf(ofType('promotion'), loaded)).toBe(stepsOf(ofType('regular'), loaded));
  });

  it('must be known', () => {
    const strange = packWith(copy => {
      Object.assign(copy.steps[3]?.donts[1] ?? {}, { types: ['exit_talk'] });
    });
    expect(loadPack(strange, catalogue)).toMatchObject({
      detail: 'steps.3.donts.1.types: “exit_talk” is not a known type of interview',
    });
  });

  it('must leave something to say in every type', () => {
    const mute = packWith(copy => {
      for (const line of copy.steps[6]?.lines ?? []) line.types = ['regular'];
    });
    expect(loadPack(mute, catalogue)).toMatchObject({
      ok: false,
      detail: 'steps.6: nothing is left in interviews of the type “mid_period”',
    });
  });
});
