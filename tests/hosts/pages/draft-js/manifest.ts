import type { PageOf } from '../../pages';

const FEEDBACK =
  'You kept the release calm when two suppliers were late.\nThe design reviews you led are now the model for the group.\nPlease delegate earlier; you took on three tasks others could have learned from.';
const ASPIRATIONS =
  'Wants to lead a small platform team within two years.\nInterested in the architecture guild.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    {
      field: 'employee_name',
      value: 'Tomas Berg',
      expect: { key: 'employee', value: 'Tomas Berg' },
    },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'rating', value: '4' },
    },
    {
      label: 'Coaching hours per month',
      type: 'number',
      value: 6,
      expect: { key: 'coachingHours', value: 6 },
    },
    { field: 'manager_comment', value: FEEDBACK, expect: { key: 'feedback', value: FEEDBACK } },
    {
      field: 'career_aspiration',
      value: ASPIRATIONS,
      expect: { key: 'aspirations', value: ASPIRATIONS },
    },
    {
      field: 'compensation_suggestion',
      value: '4 % from October',
      expect: { untouched: 'recommendation' },
    },
  ],
});
