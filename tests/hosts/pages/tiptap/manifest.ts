import type { PageOf } from '../../pages';

const ACCOMPLISHMENTS =
  'Migrated the billing service with no customer downtime.\nCut the average response time from 480 ms to 210 ms.';
const IMPROVEMENTS =
  'Estimates for the reporting work were missed twice by more than a week.\nStatus updates came late, so the team could not plan around it.\nHand-over notes need to be written before, not after, a release.';
const LESSONS =
  'A rehearsal on production-sized data found both blocking defects.\nKeep one person free of feature work during the last week.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  answers: [
    {
      field: 'employee_name',
      value: 'Grace Miller',
      expect: { key: 'employee', value: 'Grace Miller' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-14',
      expect: { key: 'meetingDate', value: '2026-07-14' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'strengths',
      value: ACCOMPLISHMENTS,
      expect: { key: 'accomplishments', value: ACCOMPLISHMENTS },
    },
    {
      field: 'weaknesses',
      value: IMPROVEMENTS,
      expect: { key: 'improvements', value: IMPROVEMENTS },
    },
    {
      label: 'What the team can learn from this project',
      type: 'richtext',
      value: LESSONS,
      expect: { key: 'lessons', value: LESSONS },
    },
    {
      field: 'private_notes',
      value: 'Ask again about the offer from the other team.',
      expect: { untouched: 'privateNotes' },
    },
  ],
});
