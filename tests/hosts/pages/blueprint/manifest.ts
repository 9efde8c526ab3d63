import type { PageOf } from '../../pages';

const WELL =
  'Cut empty running on the A75 by a fifth.\nTrusted by drivers and by the customer desk.';
const IMPROVE = 'Late with shift rotas twice in spring.\nTakes on too much alone at peak times.';
const CAUSE = 'The rota tool was new and nobody could stand in.';
const COMMENTS = 'A fair review. A deputy for the night plan would help most.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  before: [{ click: 'text=Open review' }],
  answers: [
    {
      field: 'position',
      value: 'Transport planner',
      expect: { key: 'jobTitle', value: 'Transport planner' },
    },
    {
      field: 'manager_name',
      value: 'Fiona Grant',
      expect: { key: 'manager', value: 'Fiona Grant' },
    },
    {
      label: 'Home depot',
      type: 'select',
      value: 'Carlisle',
      expect: { key: 'depot', value: 'Carlisle' },
    },
    {
      label: 'Sales region',
      type: 'select',
      value: 'North of England',
      expect: { key: 'region', value: 'r2' },
    },
    {
      field: 'interview_datetime',
      value: '2026-12-08T10:30',
      expect: { key: 'meetingAt', value: '2026-12-08T10:30' },
    },
    { field: 'duration_minutes', value: 60, expect: { key: 'minutes', value: 60 } },
    { field: 'interview_mode', value: 'Video call', expect: { key: 'mode', value: 'video' } },
    {
      label: 'Sponsor',
      type: 'autocomplete',
      value: 'Priya Nair',
      expect: { key: 'sponsor', value: 'u-31' },
    },
    {
      label: 'Depot cover',
      type: 'daterange',
      value: ['2027-02-01', '2027-02-19'],
      expect: { key: 'cover', value: ['2027-02-01', '2027-02-19'] },
    },
    { field: 'strengths', value: WELL, expect: { key: 'well', value: WELL } },
    { field: 'weaknesses', value: IMPROVE, expect: { key: 'improve', value: IMPROVE } },
    { field: 'root_cause', value: CAUSE, expect: { key: 'cause', value: CAUSE } },
    { label: 'Workload', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      field: 'final_rating',
      value: 'Meets expectations',
      expect: { key: 'rating', value: '3' },
    },
    { field: 'final_score', value: 82.5, expect: { key: 'score', value: 82.5 } },
    {
      label: 'Licences held',
      type: 'multiselect',
      value: ['Rigid lorry', 'Forklift'],
      expect: { key: 'licences', value: ['C', 'FLT'] },
    },
    {
      label: 'Keywords',
      type: 'multiselect',
      value: ['planning', 'routing'],
      expect: { key: 'keywords', value: ['planning', 'routing'] },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: 'Cut empty running further',
          next_goal_metric: 'Below 14 per cent',
          next_goal_weight: 60,
          next_goal_due: '2027-04-30',
        },
        {
          next_goal_name: 'Train a deputy for the night plan',
          next_goal_metric: 'Signed off by March',
          next_goal_weight: 40,
          next_goal_due: '2027-03-26',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          {
            goal: 'Cut empty running further',
            metric: 'Below 14 per cent',
            weight: 60,
            due: '2027-04-30',
          },
          {
            goal: 'Train a deputy for the night plan',
            metric: 'Signed off by March',
            weight: 40,
            due: '2027-03-26',
          },
        ],
      },
    },
    { field: 'training_needed', value: 'Yes', expect: { key: 'training', value: 'yes' } },
    {
      label: 'Reminders by',
      type: 'checkbox',
      value: ['Email', 'Notice board'],
      expect: { key: 'channels', value: ['Email', 'Notice board'] },
    },
    {
      label: 'Daily check-in',
      type: 'time',
      value: '08:40',
      expect: { key: 'checkIn', value: '08:40' },
    },
    {
      field: 'follow_up_date',
      value: '2027-03-15',
      expect: { key: 'followUp', value: '2027-03-15' },
    },
    {
      label: 'Remind me a week before',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'shared', value: true } },
    { field: 'employee_comments', value: COMMENTS, expect: { key: 'comments', value: COMMENTS } },
    { field: 'employee_signature', value: 'Callum Reid', expect: { untouched: 'signature' } },
    { field: 'compensation_suggestion', value: '4%', expect: { untouched: 'payRise' } },
    { field: 'hr_comment', value: 'Agreed', expect: { untouched: 'hrNotes' } },
  ],
});
