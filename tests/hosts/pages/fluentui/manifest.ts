import type { PageOf } from '../../pages';

const INCIDENTS =
  '12 May: two customs forms were filed with the wrong tariff code.\n3 June: a shipment was released before the quality check.';
const CAUSE = 'New codes were introduced in April and no refresher course was held.';
const PLAN =
  '1. Use the new checklist for every customs form.\n2. Have each release countersigned until the end of September.';
const RESPONSE = 'I accept the points and would like the course to take place in August.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  parts: [{ click: 'text=Plan and follow-up' }],
  back: [{ click: 'role=tab[name="Meeting and concerns"]' }],
  answers: [
    { field: 'employee_no', value: 'HB-10482', expect: { key: 'employeeId', value: 'HB-10482' } },
    { field: 'job_level', value: 'Grade 6', expect: { key: 'grade', value: 'Grade 6' } },
    { field: 'interview_type', value: 'Plan kick-off', expect: { key: 'type', value: 'start' } },
    {
      field: 'interview_datetime',
      value: '2026-07-07T14:00',
      expect: { key: 'meetingAt', value: '2026-07-07T14:00' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      label: 'Usual workplace',
      type: 'select',
      value: 'North Dock',
      expect: { key: 'desk', value: 'North Dock' },
    },
    {
      label: 'Buddy',
      type: 'autocomplete',
      value: 'Carmen Diaz',
      expect: { key: 'buddy', value: 'b-19' },
    },
    {
      label: 'Sites covered',
      type: 'multiselect',
      value: ['Cardiff', 'Swansea'],
      expect: { key: 'sites', value: ['Cardiff', 'Swansea'] },
    },
    { field: 'key_events', value: INCIDENTS, expect: { key: 'incidents', value: INCIDENTS } },
    { field: 'root_cause', value: CAUSE, expect: { key: 'cause', value: CAUSE } },
    {
      field: 'manager_rating',
      value: 'Partly meets',
      expect: { key: 'managerRating', value: '2' },
    },
    { label: 'Communication', type: 'rate', value: 3, expect: { key: 'communication', value: 3 } },
    {
      label: 'Confidence level',
      type: 'slider',
      value: 6,
      expect: { key: 'confidence', value: 6 },
    },
    {
      label: 'Competency tags',
      type: 'multiselect',
      value: ['Accuracy', 'Safety'],
      expect: { key: 'tags', value: ['Accuracy', 'Safety'] },
    },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Attend the tariff refresher',
          action_owner: 'Grace Okafor',
          action_due: '2026-08-14',
          action_criterion: 'Test passed with 90%',
        },
        {
          action_text: 'Countersign releases',
          action_owner: 'Alan Whitfield',
          action_due: '2026-09-30',
          action_criterion: 'No release without signature',
        },
      ],
      expect: {
        key: 'steps',
        value: [
          {
            activity: 'Attend the tariff refresher',
            responsible: 'Grace Okafor',
            by: '2026-08-14',
            measure: 'Test passed with 90%',
          },
          {
            activity: 'Countersign releases',
            responsible: 'Alan Whitfield',
            by: '2026-09-30',
            measure: 'No release without signature',
          },
        ],
      },
    },
    { field: 'training_needed', value: 'Yes', expect: { key: 'training', value: 'Y' } },
    {
      label: 'Evidence on file',
      type: 'checkbox',
      value: ['Error log', 'Customer emails'],
      expect: { key: 'evidence', value: ['Error log', 'Customer emails'] },
    },
    {
      label: 'Share the plan with the mentor',
      type: 'switch',
      value: true,
      expect: { key: 'mentor', value: true },
    },
    {
      label: 'Core hours from',
      type: 'time',
      value: '08:30',
      expect: { key: 'coreHours', value: '08:30' },
    },
    {
      field: 'follow_up_date',
      value: '2026-08-18',
      expect: { key: 'nextMeeting', value: '2026-08-18' },
    },
    { field: 'employee_comments', value: RESPONSE, expect: { key: 'response', value: RESPONSE } },
    { field: 'manager_signature', value: 'J. Marlow', expect: { untouched: 'signature' } },
    { field: 'compensation_suggestion', value: '0', expect: { untouched: 'raise' } },
  ],
});
