import type { PageOf } from '../../pages';

const GOALS =
  'Closed 112% of the half-year revenue target and renewed 9 of 10 key accounts.\nThe partner pilot started six weeks late.';
const STRENGTHS =
  'Builds trust quickly with new customers.\nTurns complex contracts into clear options; two clients named her in the survey.';
const WEAKNESSES =
  'Forecasts are updated late, which makes planning harder for operations. Delegates little of the routine work.';
const COMMENTS =
  'Grace had a strong half-year. The next step is to make her way of working visible to the team.';
const PLAN =
  '1. Lead the forecasting working group until October.\n2. Hand over two regional accounts and coach the new owner.';
const EMPLOYEE = 'I agree with the review and would like more time for the partner programme.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    {
      field: 'review_period_label',
      value: 'H1 2026',
      expect: { key: 'period', value: 'H1 2026' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-14T15:30',
      expect: { key: 'meetingAt', value: '2026-07-14T15:30' },
    },
    { field: 'duration_minutes', value: 60, expect: { key: 'duration', value: 60 } },
    { field: 'interview_mode', value: 'Video', expect: { key: 'meetingType', value: 'vc' } },
    {
      label: 'Home office',
      type: 'select',
      value: 'Boston Annex',
      expect: { key: 'office', value: 'Boston Annex' },
    },
    {
      label: 'Onboarding buddy',
      type: 'autocomplete',
      value: 'Marta Kowalski',
      expect: { key: 'buddy', value: 41 },
    },
    {
      label: 'Cost code',
      type: 'text',
      value: 'NL-0417',
      expect: { key: 'costCode', value: 'NL-0417' },
    },
    { field: 'goal_summary', value: GOALS, expect: { key: 'goalSummary', value: GOALS } },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    {
      field: 'manager_comment',
      value: COMMENTS,
      expect: { key: 'supervisorComments', value: COMMENTS },
    },
    { label: 'Collaboration', type: 'rate', value: 4, expect: { key: 'collaboration', value: 4 } },
    { label: 'Initiative', type: 'rate', value: 3.5, expect: { key: 'initiative', value: 3.5 } },
    { label: 'Workload', type: 'slider', value: 85, expect: { key: 'workload', value: 85 } },
    {
      label: 'Skills to recognise',
      type: 'multiselect',
      value: ['Negotiation', 'Presentation'],
      expect: { key: 'skills', value: ['Negotiation', 'Presentation'] },
    },
    {
      label: 'Company value tags',
      type: 'multiselect',
      value: ['customer-first', 'ownership'],
      expect: { key: 'tags', value: ['customer-first', 'ownership'] },
    },
    {
      label: 'Attendance',
      type: 'radio',
      value: 'Acceptable',
      expect: { key: 'attendance', value: '2' },
    },
    { field: 'development_plan', value: PLAN, expect: { key: 'developmentPlan', value: PLAN } },
    {
      label: 'Preferred learning',
      type: 'checkbox',
      value: ['Online course', 'Conference'],
      expect: { key: 'learning', value: ['course', 'conference'] },
    },
    {
      label: 'Hybrid working arrangement',
      type: 'switch',
      value: true,
      expect: { key: 'hybrid', value: true },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-21',
      expect: { key: 'checkIn', value: '2026-09-21' },
    },
    {
      label: 'Weekly stand-up at',
      type: 'time',
      value: '16:15',
      expect: { key: 'standup', value: '16:15' },
    },
    {
      label: 'Skills demo',
      type: 'datetime',
      value: '2026-10-05T10:00',
      expect: { key: 'demoStart', value: '2026-10-05T10:00' },
    },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'overallRating', value: 4 },
    },
    { field: 'score_informed', value: true, expect: { key: 'shared', value: true } },
    {
      field: 'employee_comments',
      value: EMPLOYEE,
      expect: { key: 'employeeComments', value: EMPLOYEE },
    },
    {
      field: 'employee_signature',
      value: 'Grace Lindholm',
      expect: { untouched: 'signature' },
    },
    { field: 'compensation_suggestion', value: '4', expect: { untouched: 'meritIncrease' } },
    { field: 'hr_comment', value: 'Approved', expect: { untouched: 'hrNotes' } },
  ],
});
