import type { PageOf } from '../../pages';

const ACHIEVEMENTS =
  'Closed the Lyon warehouse project two weeks early.\nReduced picking errors from 1.8 % to 0.9 %.';
const IMPROVE =
  'Escalates late when a supplier slips.\nCost reports need fewer corrections by finance.';
const COMMENTS =
  'A strong half-year. The team relies on your calm planning; share it with the two new leads.';
const CAREER = 'Would like to run a regional hub within three years.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    {
      field: 'employee_name',
      value: 'Marcus Lindqvist',
      expect: { key: 'employee', value: 'Marcus Lindqvist' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-21T10:30',
      expect: { key: 'held', value: '2026-07-21T10:30' },
    },
    { field: 'duration_minutes', value: 60, expect: { key: 'minutes', value: 60 } },
    { field: 'interview_type', value: 'Mid-year review', expect: { key: 'type', value: 'MID' } },
    {
      field: 'interview_location',
      value: 'Room 4.12',
      expect: { key: 'room', value: 'Room 4.12' },
    },
    {
      label: 'Data collection window',
      type: 'daterange',
      value: ['2026-01-05', '2026-06-26'],
      expect: { key: 'window', value: ['2026-01-05', '2026-06-26'] },
    },
    {
      label: 'Feedback collected from',
      type: 'multiselect',
      value: ['Peers', 'Project leads'],
      expect: { key: 'sources', value: ['Peers', 'Project leads'] },
    },
    {
      field: 'strengths',
      value: ACHIEVEMENTS,
      expect: { key: 'achievements', value: ACHIEVEMENTS },
    },
    { field: 'weaknesses', value: IMPROVE, expect: { key: 'improve', value: IMPROVE } },
    { field: 'manager_comment', value: COMMENTS, expect: { key: 'comments', value: COMMENTS } },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'overall', value: '4' },
    },
    { label: 'Customer focus', type: 'rate', value: 4, expect: { key: 'focus', value: 4 } },
    {
      label: 'Working time spent on mentoring',
      type: 'slider',
      value: 15,
      expect: { key: 'mentoring', value: 15 },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'career_aspiration', value: CAREER, expect: { key: 'career', value: CAREER } },
    { field: 'training_needed', value: 'Yes', expect: { key: 'training', value: 'Y' } },
    {
      field: 'follow_up_date',
      value: '2026-10-05',
      expect: { key: 'next', value: '2026-10-05' },
    },
    {
      label: 'Weekly check-in starts at',
      type: 'time',
      value: '09:15',
      expect: { key: 'standup', value: '09:15' },
    },
    {
      label: 'Open to an assignment abroad',
      type: 'switch',
      value: true,
      expect: { key: 'remote', value: true },
    },
    {
      field: 'compensation_suggestion',
      value: '3.5 % from January',
      expect: { untouched: 'merit' },
    },
    { field: 'hr_comment', value: 'No objections.', expect: { untouched: 'hr' } },
    {
      field: 'employee_signature',
      value: 'Marcus Lindqvist',
      expect: { untouched: 'signature' },
    },
  ],
});
