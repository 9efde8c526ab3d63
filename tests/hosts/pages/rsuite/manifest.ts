import type { PageOf } from '../../pages';

const RESULTS =
  'Guest satisfaction rose from 86 to 91 points.\nThe banquet team took over two conferences at short notice.';
const DEVELOP = 'Written reports to head office are often late; delegates too little.';
const PLAN = 'Attend the hotel finance course in March and lead the spring menu project.';
const COMMENTS = 'A successful year.\nReady for a larger team once reporting is under control.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    {
      field: 'interview_location',
      value: 'Garden lounge',
      expect: { key: 'venue', value: 'Garden lounge' },
    },
    {
      field: 'interview_datetime',
      value: '2026-12-08T11:15',
      expect: { key: 'talkAt', value: '2026-12-08T11:15' },
    },
    { field: 'duration_minutes', value: 60, expect: { key: 'minutes', value: 60 } },
    { field: 'hr_attendee', value: 'Noah Fischer', expect: { key: 'hr', value: 'Noah Fischer' } },
    { field: 'review_period_label', value: '2026', expect: { key: 'cycle', value: '2026' } },
    {
      label: 'Region worked in',
      type: 'cascader',
      value: ['Europe', 'Austria', 'Salzburg'],
      expect: { key: 'region', value: 'szg' },
    },
    {
      label: 'Home team',
      type: 'select',
      value: 'Banqueting',
      expect: { key: 'team', value: 'f1' },
    },
    {
      label: 'Languages used',
      type: 'multiselect',
      value: ['German', 'Spanish'],
      expect: { key: 'languages', value: ['German', 'Spanish'] },
    },
    {
      label: 'Secondment',
      type: 'daterange',
      value: ['2026-10-05', '2026-11-13'],
      expect: { key: 'secondment', value: ['2026-10-05', '2026-11-13'] },
    },
    { field: 'goal_summary', value: RESULTS, expect: { key: 'results', value: RESULTS } },
    { field: 'weaknesses', value: DEVELOP, expect: { key: 'develop', value: DEVELOP } },
    { field: 'final_rating', value: 'Good', expect: { key: 'rating', value: 4 } },
    { label: 'Reliability', type: 'rate', value: 4, expect: { key: 'reliability', value: 4 } },
    { label: 'Travel share', type: 'slider', value: 30, expect: { key: 'travel', value: 30 } },
    {
      label: 'Strength keywords',
      type: 'multiselect',
      value: ['Composure', 'Hospitality'],
      expect: { key: 'keywords', value: ['Composure', 'Hospitality'] },
    },
    { field: 'development_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      label: 'Perks to review',
      type: 'checkbox',
      value: ['Meals', 'Staff rates'],
      expect: { key: 'perks', value: ['Meals', 'Staff rates'] },
    },
    {
      label: 'Mentor programme',
      type: 'switch',
      value: true,
      expect: { key: 'mentor', value: true },
    },
    {
      label: 'Early shift starts',
      type: 'time',
      value: '06:45',
      expect: { key: 'shift', value: '06:45' },
    },
    {
      field: 'follow_up_date',
      value: '2027-06-09',
      expect: { key: 'followUp', value: '2027-06-09' },
    },
    { field: 'overall_comment', value: COMMENTS, expect: { key: 'comments', value: COMMENTS } },
    { field: 'employee_signature', value: 'Elena Petrova', expect: { untouched: 'signature' } },
    { field: 'compensation_suggestion', value: 'Promote', expect: { untouched: 'promotion' } },
  ],
});
