import type { PageOf } from '../../pages';

const MERITS =
  'Brought the drift of the new sensor below the limit.\nTrained two technicians on the bench.';
const GAPS = 'Test reports are often late;\nchanges are announced only verbally.';
const REPLY = 'I agree and would like to visit the supplier once.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'LI2210', expect: { key: 'staffNo', value: 'LI2210' } },
    { field: 'department', value: 'Calibration lab', expect: { key: 'department', value: 'cal' } },
    { field: 'manager_name', value: 'Magnus Orr', expect: { key: 'reviewer', value: 'LI0063' } },
    {
      field: 'period_start',
      value: '2026-01-01',
      expect: { key: 'periodFrom', value: '2026-01-01' },
    },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'periodTo', value: '2026-06-30' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T10:30',
      expect: { key: 'talkAt', value: '2026-07-14T10:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: 'Lens room',
      expect: { key: 'place', value: 'Lens room' },
    },
    { field: 'interview_mode', value: 'Video call', expect: { key: 'mode', value: 'video' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'grade', value: 'Exceeds expectations' },
    },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { label: 'Teamwork', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: 'Workload', type: 'slider', value: 85, expect: { key: 'workload', value: 85 } },
    {
      label: 'Focus topics',
      type: 'multiselect',
      value: ['Documentation', 'Lean methods'],
      expect: { key: 'focus', value: ['Documentation', 'Lean methods'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'File test reports within two days',
          action_owner: 'Imogen Sallow',
          action_due: '2026-08-14',
        },
        {
          action_text: 'Agree a change notice with firmware',
          action_owner: 'Magnus Orr',
          action_due: '2026-10-02',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: 'File test reports within two days', owner: 'Imogen Sallow', due: '2026-08-14' },
          { task: 'Agree a change notice with firmware', owner: 'Magnus Orr', due: '2026-10-02' },
        ],
      },
    },
    { field: 'training_needed', value: 'Yes', expect: { key: 'training', value: 'Y' } },
    {
      label: 'Preferred shift',
      type: 'select',
      value: 'Late',
      expect: { key: 'shift', value: 'late' },
    },
    {
      label: 'Learning formats',
      type: 'checkbox',
      value: ['E-learning', 'Coaching'],
      expect: { key: 'courses', value: ['E-learning', 'Coaching'] },
    },
    {
      label: 'Site visit',
      type: 'daterange',
      value: ['2026-09-07', '2026-09-11'],
      expect: { key: 'site', value: ['2026-09-07', '2026-09-11'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-18',
      expect: { key: 'followUp', value: '2026-09-18' },
    },
    {
      label: 'Weekly check-in time',
      type: 'time',
      value: '09:15',
      expect: { key: 'callAt', value: '09:15:00' },
    },
    {
      label: 'Send reminders',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: 'Imogen Sallow', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '4%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: 'Agreed', expect: { untouched: 'hr' } },
  ],
});
