import type { PageOf } from '../../pages';

const CONCERNS =
  'Two of five series had to be repeated in May.\nThe lab book was not kept on the day of the work.';
const CAUSES = 'The new balance was introduced without training.';
const PLAN = '1. Calibrate before each series.\n2. Close the lab book before leaving the bench.';
const COMMENTS = 'I agree, and I would like to pair with Sofia for the first two weeks.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  parts: [{ click: 'role=tab[name="Follow-up"]' }],
  back: [{ click: 'role=tab[name="Talk and findings"]' }],
  answers: [
    { field: 'employee_no', value: 'OL-2093', expect: { key: 'employeeId', value: 'OL-2093' } },
    {
      field: 'interview_type',
      value: 'First improvement talk',
      expect: { key: 'type', value: 'first' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-22T09:15',
      expect: { key: 'talkAt', value: '2026-07-22T09:15' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      label: 'Lab mentor',
      type: 'autocomplete',
      value: 'Sofia Marin',
      expect: { key: 'mentor', value: 'm-15' },
    },
    {
      field: 'interview_location',
      value: 'Building C, room 12',
      expect: { key: 'location', value: 'Building C, room 12' },
    },
    {
      label: 'Trial period',
      type: 'daterange',
      value: ['2026-08-03', '2026-10-30'],
      expect: { key: 'period', value: ['2026-08-03', '2026-10-30'] },
    },
    { field: 'weaknesses', value: CONCERNS, expect: { key: 'concerns', value: CONCERNS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      label: 'Measuring precision',
      type: 'slider',
      value: 6,
      expect: { key: 'precision', value: 6 },
    },
    { field: 'final_score', value: 3.5, expect: { key: 'score', value: 3.5 } },
    {
      field: 'final_rating',
      value: 'Partly meets',
      expect: { key: 'rating', value: 'Partly meets' },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Complete the balance course',
          action_owner: 'Dario Kovac',
          action_due: '2026-08-14',
        },
        {
          action_text: 'Review the lab book weekly',
          action_owner: 'Sofia Marin',
          action_due: '2026-10-30',
        },
      ],
      expect: {
        key: 'steps',
        value: [
          { action: 'Complete the balance course', owner: 'Dario Kovac', due: '2026-08-14' },
          { action: 'Review the lab book weekly', owner: 'Sofia Marin', due: '2026-10-30' },
        ],
      },
    },
    {
      label: 'Learning methods',
      type: 'checkbox',
      value: ['Pair work', 'Lab coaching'],
      expect: { key: 'methods', value: ['Pair work', 'Lab coaching'] },
    },
    {
      label: 'Bench audit at',
      type: 'time',
      value: '16:30',
      expect: { key: 'audit', value: '16:30' },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-04',
      expect: { key: 'followUp', value: '2026-09-04' },
    },
    {
      label: 'Notify the lab lead',
      type: 'switch',
      value: true,
      expect: { key: 'notify', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    {
      field: 'employee_agreement',
      value: 'Agree',
      expect: { key: 'agreement', value: 'yes' },
    },
    { field: 'employee_comments', value: COMMENTS, expect: { key: 'comments', value: COMMENTS } },
    { field: 'employee_signature', value: 'Dario Kovac', expect: { untouched: 'signature' } },
    { field: 'compensation_suggestion', value: 500, expect: { untouched: 'bonus' } },
    { field: 'hr_comment', value: 'Noted', expect: { untouched: 'hr' } },
  ],
});
