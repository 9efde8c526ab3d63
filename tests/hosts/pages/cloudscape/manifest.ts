import type { PageOf } from '../../pages';

const MERITS =
  'Cut mean time to recovery by a third.\nLed the storage migration without an outage.';
const GAPS = 'Run books are often out of date;\nhandover to the night shift is too short.';
const CAUSES = 'Documentation is not part of the definition of done.';
const REPLY = 'I agree and would like to attend the reliability conference.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  parts: [{ click: 'role=button[name="Next"]' }, { click: 'role=button[name="Next"]' }],
  back: [{ click: 'role=button[name="Previous"]' }, { click: 'role=button[name="Previous"]' }],
  answers: [
    { field: 'employee_no', value: 'LC2093', expect: { key: 'staffNo', value: 'LC2093' } },
    {
      field: 'department',
      value: 'Network platform',
      expect: { key: 'department', value: 'eng-nw' },
    },
    {
      field: 'manager_name',
      value: 'Petra Lindqvist',
      expect: { key: 'manager', value: 'Petra Lindqvist' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-14',
      expect: { key: 'talkDay', value: '2026-07-14' },
    },
    {
      label: 'Start time',
      type: 'time',
      value: '10:30',
      expect: { key: 'talkAt', value: '10:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: 'Harbour room',
      expect: { key: 'place', value: 'Harbour room' },
    },
    { field: 'interview_mode', value: 'Video call', expect: { key: 'mode', value: 'video' } },
    {
      label: 'Reporting window',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'window', value: ['2026-01-01', '2026-06-30'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'strengths', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'rating', value: '3' },
    },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { label: 'Workload', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: 'Strong skills',
      type: 'multiselect',
      value: ['Capacity planning', 'Mentoring'],
      expect: { key: 'skills', value: ['s2', 's4'] },
    },
    {
      label: 'Partner teams',
      type: 'multiselect',
      value: ['Security', 'Data centre', 'Product'],
      expect: { key: 'partners', value: ['p1', 'p4', 'p5'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Review run books monthly',
          action_owner: 'Imogen Vance',
          action_due: '2026-08-14',
        },
        {
          action_text: 'Extend the night handover',
          action_owner: 'Petra Lindqvist',
          action_due: '2026-10-02',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: 'Review run books monthly', owner: 'Imogen Vance', due: '2026-08-14' },
          { task: 'Extend the night handover', owner: 'Petra Lindqvist', due: '2026-10-02' },
        ],
      },
    },
    { field: 'training_needed', value: 'Yes', expect: { key: 'training', value: 'yes' } },
    {
      label: 'Learning formats',
      type: 'checkbox',
      value: ['Job shadowing', 'Conference'],
      expect: { key: 'ways', value: ['Job shadowing', 'Conference'] },
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
    { field: 'pip_required', value: true, expect: { key: 'pip', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'comments', value: REPLY } },
    { field: 'employee_signature', value: 'Imogen Vance', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '4%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: 'Agreed', expect: { untouched: 'hr' } },
  ],
});
