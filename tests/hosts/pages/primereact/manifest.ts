import type { PageOf } from '../../pages';

const MERITS =
  'Cut demurrage on the Rotterdam lane by 18 percent.\nRenegotiated two carrier contracts ahead of time.';
const GAPS = 'Handover notes are often late;\ncustoms queries are passed on without a proposal.';
const REPLY = 'I agree and would like more time with the customs team.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  parts: [{ click: 'role=tab[name="Assessment"]' }, { click: 'role=tab[name="Development"]' }],
  back: [{ click: 'role=tab[name="Assessment"]' }, { click: 'text=Conversation' }],
  answers: [
    { field: 'employee_no', value: 'HF4410', expect: { key: 'staffNo', value: 'HF4410' } },
    { field: 'department', value: 'Ocean freight', expect: { key: 'department', value: 'OF' } },
    { field: 'manager_name', value: 'Rosalind Frey', expect: { key: 'reviewer', value: 'HF0074' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T10:30',
      expect: { key: 'talkAt', value: '2026-07-14T10:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: 'Quayside room 2',
      expect: { key: 'place', value: 'Quayside room 2' },
    },
    {
      label: 'Lane audit',
      type: 'daterange',
      value: ['2026-08-03', '2026-08-14'],
      expect: { key: 'audit', value: ['2026-08-03', '2026-08-14'] },
    },
    { field: 'interview_mode', value: 'Video call', expect: { key: 'mode', value: 'video' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'grade', value: '3' },
    },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { label: 'Teamwork', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: 'Workload', type: 'slider', value: 85, expect: { key: 'workload', value: 85 } },
    {
      label: 'Strong competencies',
      type: 'multiselect',
      value: ['Route planning', 'Coaching'],
      expect: { key: 'strong', value: ['Route planning', 'Coaching'] },
    },
    {
      label: 'Project keywords',
      type: 'multiselect',
      value: ['Reefer', 'Demurrage'],
      expect: { key: 'keywords', value: ['Reefer', 'Demurrage'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Write handover notes the same day',
          action_owner: 'Dilys Pembroke',
          action_due: '2026-08-14',
        },
        {
          action_text: 'Shadow the customs desk for a week',
          action_owner: 'Rosalind Frey',
          action_due: '2026-10-02',
        },
      ],
      expect: {
        key: 'steps',
        value: [
          { task: 'Write handover notes the same day', owner: 'Dilys Pembroke', due: '2026-08-14' },
          { task: 'Shadow the customs desk for a week', owner: 'Rosalind Frey', due: '2026-10-02' },
        ],
      },
    },
    { field: 'training_needed', value: 'Yes', expect: { key: 'training', value: 'Y' } },
    {
      label: 'Preferred trade lane',
      type: 'cascader',
      value: ['Asia', 'Ningbo'],
      expect: { key: 'lane', value: 'NGB' },
    },
    {
      label: 'Learning formats',
      type: 'checkbox',
      value: ['Online course', 'Mentoring'],
      expect: { key: 'formats', value: ['Online course', 'Mentoring'] },
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
      expect: { key: 'callAt', value: '09:15' },
    },
    {
      label: 'Send reminders',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: 'Dilys Pembroke', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '4%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: 'Agreed', expect: { untouched: 'hr' } },
  ],
});
