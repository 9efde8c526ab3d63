import { readFileSync } from 'node:fs';
import type { AnswerScalar, FieldAnswer, Manifest } from '../manifest';
import type { FormName } from './records';

type Expected = AnswerScalar | { contains: string[] };

export interface ExpectedCase extends Record<FormName, Record<string, Expected>> {
  untouched: Record<FormName, string[]>;
}

/** What the server should hold after the case has been filled and saved. */
export function expectedCase(name = 'case-01'): ExpectedCase {
  const file = new URL(`./expected/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as ExpectedCase;
}

export function demoManifest(site: { url: string; frameUrl: string }): Manifest {
  const expected = expectedCase();
  return {
    pages: [
      {
        name: 'demo-antd',
        url: `${site.url}/#/interview`,
        language: 'zh',
        accept: 'all',
        answers: [
          ...filled(INTERVIEW_FIELDS, expected['interview-record']),
          ...untouched(INTERVIEW_NEVER),
        ],
      },
      {
        name: 'demo-element-plus',
        url: `${site.url}/#/improvement`,
        language: 'zh',
        accept: 'all',
        answers: [
          ...filled(IMPROVEMENT_FIELDS, expected['improvement-plan']),
          ...untouched(IMPROVEMENT_NEVER),
        ],
      },
    ],
  };
}

function filled(fields: Record<string, string>, expected: Record<string, Expected>): FieldAnswer[] {
  return Object.entries(fields).map(([field, key]) => {
    const value = singleNote(expected[key]);
    return { field, value, expect: { key, value } };
  });
}

/** A box fed by several notes is given its first one only: here each answer stands alone. */
function singleNote(expected: Expected | undefined): AnswerScalar {
  const value = typeof expected === 'object' ? expected.contains[0] : expected;
  if (value === undefined) throw new Error('The expected data lacks a field of the manifest.');
  return value;
}

function untouched(fields: Record<string, { key: string; value: string }>): FieldAnswer[] {
  return Object.entries(fields).map(([field, { key, value }]) => ({
    field,
    value,
    expect: { untouched: key },
  }));
}

const INTERVIEW_FIELDS = {
  employee_name: 'employeeName',
  employee_no: 'employeeNo',
  department: 'department',
  position: 'position',
  job_level: 'jobLevel',
  hire_date: 'hireDate',
  manager_name: 'managerName',
  review_period_label: 'period',
  interview_datetime: 'interviewDate',
  interview_mode: 'interviewMode',
  interview_type: 'interviewType',
  interview_location: 'location',
  duration_minutes: 'duration',
  self_summary: 'selfSummary',
  self_achievements: 'selfAchievements',
  self_shortcomings: 'selfShortcomings',
  self_rating: 'selfRating',
  manager_comment: 'managerComment',
  manager_rating: 'managerRating',
  gap_explanation: 'gapExplanation',
  key_events: 'keyEvents',
  strengths: 'strengths',
  weaknesses: 'weaknesses',
  root_cause: 'rootCause',
};

const INTERVIEW_NEVER = {
  employee_signature: { key: 'employeeSign', value: '陈思远' },
  manager_signature: { key: 'managerSign', value: '高志强' },
  hr_comment: { key: 'hrOpinion', value: '同意' },
  compensation_suggestion: { key: 'salary', value: '5%' },
};

const IMPROVEMENT_FIELDS = {
  improvement_plan: 'improvementPlan',
  difficulties: 'difficulties',
  support_needed: 'supportNeeded',
  training_needed: 'trainingNeeded',
  training_plan: 'trainingPlan',
  career_aspiration: 'careerAspiration',
  development_plan: 'developmentPlan',
  next_goals_text: 'nextGoals',
  follow_up_date: 'followUpDate',
  consensus: 'consensus',
  overall_comment: 'overallComment',
  final_rating: 'finalRating',
  final_score: 'finalScore',
  employee_agreement: 'agreement',
  employee_comments: 'employeeComments',
  objection: 'objection',
  score_informed: 'resultInformed',
  appeal_channel_informed: 'appealInformed',
};

const IMPROVEMENT_NEVER = {
  employee_signature: { key: 'employeeSign', value: '陈思远' },
  sign_date: { key: 'signDate', value: '2026-01-14' },
  compensation_suggestion: { key: 'compensation', value: '上调 5%' },
};
