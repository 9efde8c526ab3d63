import type { PageOf } from '../../pages';

const STRENGTHS =
  'Led the rollout of the new booking flow; conversion rose from 3.1% to 3.8%.\nRuns calm, well prepared customer workshops.';
const IMPROVEMENTS =
  'Status updates often arrive late.\nEstimates should include testing and handover effort.';
const FEEDBACK =
  'Hannah is a dependable lead whom other teams seek out. The next step is to delegate more.';
const ASPIRATIONS = 'Wants to move into a product lead role within two years.';
const GOALS =
  '1. Launch the partner portal by the end of October.\n2. Bring the support backlog below 40 tickets.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    {
      field: 'position',
      value: 'Senior Product Analyst',
      expect: { key: 'jobTitle', value: 'Senior Product Analyst' },
    },
    { field: 'hire_date', value: '2022-02-14', expect: { key: 'joined', value: '2022-02-14' } },
    { field: 'review_period_label', value: 'H1 2026', expect: { key: 'cycle', value: 'H1 2026' } },
    {
      field: 'interview_datetime',
      value: '2026-07-15',
      expect: { key: 'meetingDate', value: '2026-07-15' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    { field: 'interview_mode', value: 'Video call', expect: { key: 'format', value: 'video' } },
    {
      label: 'Main project dates',
      type: 'daterange',
      value: ['2026-03-02', '2026-03-20'],
      expect: { key: 'projectDates', value: ['2026-03-02', '2026-03-20'] },
    },
    {
      label: 'Home office',
      type: 'autocomplete',
      value: 'Edinburgh',
      expect: { key: 'office', value: 'Edinburgh' },
    },
    {
      label: 'Peer reviewers',
      type: 'multiselect',
      value: ['Priya Nair', 'Sofia Lindqvist'],
      expect: { key: 'peers', value: ['p-347', 'p-402'] },
    },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    {
      field: 'weaknesses',
      value: IMPROVEMENTS,
      expect: { key: 'improvements', value: IMPROVEMENTS },
    },
    { field: 'manager_comment', value: FEEDBACK, expect: { key: 'feedback', value: FEEDBACK } },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'rating', value: '4' },
    },
    { label: 'Team player', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: 'Workload', type: 'slider', value: 80, expect: { key: 'workload', value: 80 } },
    {
      label: 'Skills to develop',
      type: 'multiselect',
      value: ['Coaching', 'Pricing'],
      expect: { key: 'skills', value: ['Coaching', 'Pricing'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Send a weekly status note',
          action_owner: 'Hannah Brooks',
          action_due: '2026-08-07',
        },
        {
          action_text: 'Shadow two discovery calls',
          action_owner: 'Oliver Grant',
          action_due: '2026-09-11',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          { step: 'Send a weekly status note', owner: 'Hannah Brooks', due: '2026-08-07' },
          { step: 'Shadow two discovery calls', owner: 'Oliver Grant', due: '2026-09-11' },
        ],
      },
    },
    {
      label: 'Preferred ways of learning',
      type: 'checkbox',
      value: ['Mentoring', 'Conference'],
      expect: { key: 'learning', value: ['Mentoring', 'Conference'] },
    },
    {
      label: 'Fortnightly reminder',
      type: 'switch',
      value: true,
      expect: { key: 'reminder', value: true },
    },
    {
      label: 'Daily stand-up time',
      type: 'time',
      value: '09:15',
      expect: { key: 'standUp', value: '09:15' },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-07',
      expect: { key: 'checkIn', value: '2026-10-07' },
    },
    {
      field: 'career_aspiration',
      value: ASPIRATIONS,
      expect: { key: 'aspirations', value: ASPIRATIONS },
    },
    { field: 'next_goals_text', value: GOALS, expect: { key: 'nextGoals', value: GOALS } },
    { field: 'score_informed', value: true, expect: { key: 'resultShared', value: true } },
    { field: 'employee_signature', value: 'Hannah Brooks', expect: { untouched: 'signature' } },
    { field: 'compensation_suggestion', value: '3', expect: { untouched: 'merit' } },
  ],
});
