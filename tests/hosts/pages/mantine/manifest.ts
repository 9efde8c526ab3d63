import type { PageOf } from '../../pages';

const WELL =
  'Delivered the onboarding animation a week early.\nHelped two juniors through their first client review.';
const GROWTH =
  'Estimates for 3D work are often too low.\nFeedback to the client could be shorter and clearer.';
const SUPPORT = 'A licence for the render farm and four hours a week without meetings.';
const SUMMARY = 'A strong half-year. Focus the next one on estimating and on sharing knowledge.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  before: [{ click: 'text=Start review' }],
  answers: [
    {
      field: 'department',
      value: 'Motion design',
      expect: { key: 'department', value: 'Motion design' },
    },
    {
      field: 'manager_name',
      value: 'Beatrice Cole',
      expect: { key: 'reviewer', value: 'Beatrice Cole' },
    },
    {
      field: 'period_start',
      value: '2026-01-01',
      expect: { key: 'periodStart', value: '2026-01-01' },
    },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'periodEnd', value: '2026-06-30' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T10:30',
      expect: { key: 'discussion', value: '2026-07-14T10:30' },
    },
    {
      field: 'interview_location',
      value: 'Room Juniper',
      expect: { key: 'room', value: 'Room Juniper' },
    },
    {
      label: 'Client visit dates',
      type: 'daterange',
      value: ['2026-10-05', '2026-10-08'],
      expect: { key: 'trips', value: ['2026-10-05', '2026-10-08'] },
    },
    {
      label: 'Tools in use',
      type: 'multiselect',
      value: ['Figma', 'Blender'],
      expect: { key: 'stack', value: ['fig', 'bl'] },
    },
    { field: 'strengths', value: WELL, expect: { key: 'well', value: WELL } },
    { field: 'weaknesses', value: GROWTH, expect: { key: 'growth', value: GROWTH } },
    { field: 'self_rating', value: 'On track', expect: { key: 'selfRating', value: 'On track' } },
    { field: 'final_score', value: 4.5, expect: { key: 'score', value: 4.5 } },
    { label: 'Ownership', type: 'rate', value: 4, expect: { key: 'ownership', value: 4 } },
    { label: 'Stress level', type: 'slider', value: 40, expect: { key: 'stress', value: 40 } },
    {
      label: 'Focus topics',
      type: 'multiselect',
      value: ['Estimating', 'Storyboards'],
      expect: { key: 'topics', value: ['Estimating', 'Storyboards'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Track hours per shot for two projects',
          action_owner: 'Marcus Lindgren',
          action_due: '2026-09-04',
        },
        {
          action_text: 'Review three past estimates together',
          action_owner: 'Beatrice Cole',
          action_due: '2026-08-21',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: 'Track hours per shot for two projects',
            assignee: 'Marcus Lindgren',
            due: '2026-09-04',
          },
          {
            task: 'Review three past estimates together',
            assignee: 'Beatrice Cole',
            due: '2026-08-21',
          },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    {
      label: 'Feedback channels',
      type: 'checkbox',
      value: ['One-to-one', 'Written notes'],
      expect: { key: 'channels', value: ['One-to-one', 'Written notes'] },
    },
    {
      label: 'Focus time starts at',
      type: 'time',
      value: '13:15',
      expect: { key: 'quietHours', value: '13:15' },
    },
    {
      label: 'Portfolio due in',
      type: 'date',
      value: '2026-10-01',
      expect: { key: 'launchMonth', value: '2026-10-01' },
    },
    {
      label: 'Send a weekly digest',
      type: 'switch',
      value: true,
      expect: { key: 'digest', value: true },
    },
    { field: 'overall_comment', value: SUMMARY, expect: { key: 'summary', value: SUMMARY } },
    { field: 'employee_agreement', value: 'Partly agree', expect: { key: 'agrees', value: 'p' } },
    { field: 'employee_signature', value: 'Marcus Lindgren', expect: { untouched: 'signature' } },
    { field: 'hr_comment', value: 'Noted', expect: { untouched: 'hrComments' } },
  ],
});
