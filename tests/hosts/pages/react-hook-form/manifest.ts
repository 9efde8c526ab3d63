import type { PageOf } from '../../pages';

const WELL =
  'Delivered the billing migration two weeks early with no rollback.\nHandled three difficult customer calls calmly and closed all open tickets.';
const IMPROVE =
  'Status updates are rare and short; colleagues in Dublin often learn about changes too late.';
const CAUSES =
  'There is no shared place for updates, and the time zone leaves only two common hours.';
const FEEDBACK =
  'Oliver is one of our most dependable engineers. I would like to see him lead one topic from start to end.';
const SUPPORT = 'A mentor from the platform team and a budget for one facilitation course.';
const EMPLOYEE = 'I agree. A fixed slot with Dublin would help me most.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  before: [{ click: 'text=Start review' }],
  answers: [
    {
      field: 'review_period_label',
      value: 'First half 2026',
      expect: { key: 'cycle', value: 'c26a' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-08',
      expect: { key: 'meetingDate', value: '2026-07-08' },
    },
    {
      label: 'Started at',
      type: 'time',
      value: '13:20',
      expect: { key: 'startTime', value: '13:20' },
    },
    { field: 'duration_minutes', value: 55, expect: { key: 'duration', value: 55 } },
    {
      field: 'interview_location',
      value: 'Room Fjord, 2nd floor',
      expect: { key: 'location', value: 'Room Fjord, 2nd floor' },
    },
    {
      label: 'Executive sponsor',
      type: 'select',
      value: 'Tom Achterberg',
      expect: { key: 'sponsor', value: 'p-12' },
    },
    {
      label: 'Peer reviewer',
      type: 'autocomplete',
      value: 'Lena Fischer',
      expect: { key: 'peer', value: 'u204' },
    },
    { field: 'interview_mode', value: 'In person', expect: { key: 'mode', value: 'In person' } },
    { field: 'strengths', value: WELL, expect: { key: 'strengths', value: WELL } },
    { field: 'weaknesses', value: IMPROVE, expect: { key: 'weaknesses', value: IMPROVE } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'rootCause', value: CAUSES } },
    {
      field: 'manager_comment',
      value: FEEDBACK,
      expect: { key: 'managerFeedback', value: FEEDBACK },
    },
    {
      label: 'Skills shown',
      type: 'multiselect',
      value: ['Planning', 'Analysis'],
      expect: { key: 'skills', value: ['planning', 'analysis'] },
    },
    {
      label: 'Feedback keywords',
      type: 'multiselect',
      value: ['Reliability', 'Calm'],
      expect: { key: 'keywords', value: ['reliability', 'Calm'] },
    },
    {
      label: 'Confidence in targets',
      type: 'slider',
      value: 8,
      expect: { key: 'confidence', value: 8 },
    },
    {
      label: 'Topics covered',
      type: 'checkbox',
      value: ['Results', 'Team climate'],
      expect: { key: 'topics', value: ['Results', 'Team climate'] },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: 'Lead the invoicing redesign',
          next_goal_metric: 'Pilot live in two countries',
          next_goal_weight: 60,
          next_goal_due: '2026-11-30',
        },
        {
          next_goal_name: 'Weekly written update',
          next_goal_metric: 'No week without an update',
          next_goal_weight: 40,
          next_goal_due: '2026-12-18',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          {
            name: 'Lead the invoicing redesign',
            metric: 'Pilot live in two countries',
            weight: 60,
            due: '2026-11-30',
          },
          {
            name: 'Weekly written update',
            metric: 'No week without an update',
            weight: 40,
            due: '2026-12-18',
          },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'final_rating', value: 'Strong', expect: { key: 'overallRating', value: '3' } },
    {
      field: 'follow_up_date',
      value: '2026-09-02',
      expect: { key: 'followUp', value: '2026-09-02' },
    },
    {
      label: 'Earliest project change',
      type: 'date',
      value: '2026-10-01',
      expect: { key: 'mobilityMonth', value: '2026-10' },
    },
    {
      label: 'Calibration session',
      type: 'datetime',
      value: '2026-07-22T09:30',
      expect: { key: 'calibration', value: '2026-07-22T09:30' },
    },
    {
      label: 'Career plan discussed',
      type: 'checkbox',
      value: true,
      expect: { key: 'careerDiscussed', value: true },
    },
    {
      field: 'appeal_channel_informed',
      value: 'Yes',
      expect: { key: 'appealExplained', value: 'Y' },
    },
    {
      field: 'employee_comments',
      value: EMPLOYEE,
      expect: { key: 'employeeComments', value: EMPLOYEE },
    },
    { field: 'employee_signature', value: 'Oliver Brandt', expect: { untouched: 'signature' } },
    {
      field: 'compensation_suggestion',
      value: '4 %',
      expect: { untouched: 'salaryIncrease' },
    },
    {
      field: 'private_notes',
      value: 'Possible successor for the team lead.',
      expect: { untouched: 'privateNotes' },
    },
  ],
});
