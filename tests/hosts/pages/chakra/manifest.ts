import type { PageOf } from '../../pages';

const WELL =
  'Residents and families ask for her by name.\nLed the switch to electronic care plans on her floor.';
const IMPROVE = 'Handover notes are sometimes late.\nNeeds to delegate more during night shifts.';
const SUPPORT = 'A second tablet on the floor and one study day each month.';
const RESPONSE = 'A fair review. I would like to start the mentoring course in autumn.';

export const page: PageOf = () => ({
  language: 'en',
  accept: 'all',
  before: [{ click: 'text=Open review' }],
  answers: [
    {
      field: 'position',
      value: 'Senior carer',
      expect: { key: 'jobTitle', value: 'Senior carer' },
    },
    {
      field: 'manager_name',
      value: 'Ruth Ambler',
      expect: { key: 'manager', value: 'Ruth Ambler' },
    },
    {
      label: 'Care home',
      type: 'select',
      value: 'Elmbridge',
      expect: { key: 'site', value: 'el' },
    },
    {
      label: 'Care buddy',
      type: 'autocomplete',
      value: 'Harriet Moss',
      expect: { key: 'buddy', value: 'e-117' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-15',
      expect: { key: 'meetingDate', value: '2026-07-15' },
    },
    {
      label: 'Start time',
      type: 'time',
      value: '13:45',
      expect: { key: 'meetingTime', value: '13:45' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: '40' } },
    {
      label: 'Registration renewal',
      type: 'date',
      value: '2026-11-01',
      expect: { key: 'renewal', value: '2026-11' },
    },
    {
      label: 'Spoken languages',
      type: 'multiselect',
      value: ['English', 'Urdu'],
      expect: { key: 'languages', value: ['English', 'Urdu'] },
    },
    { field: 'pip_required', value: 'No', expect: { key: 'pip', value: '0' } },
    { label: 'Usual shift', type: 'radio', value: 'Late', expect: { key: 'shift', value: 'Late' } },
    { field: 'strengths', value: WELL, expect: { key: 'well', value: WELL } },
    { field: 'weaknesses', value: IMPROVE, expect: { key: 'improve', value: IMPROVE } },
    { label: 'Empathy', type: 'rate', value: 5, expect: { key: 'empathy', value: 5 } },
    { label: 'Workload', type: 'slider', value: 65, expect: { key: 'workload', value: 65 } },
    {
      field: 'final_rating',
      value: 'Exceeds expectations',
      expect: { key: 'rating', value: '4' },
    },
    {
      label: 'Refresher topics',
      type: 'checkbox',
      value: ['Safeguarding', 'Record keeping'],
      expect: { key: 'topics', value: ['Safeguarding', 'Record keeping'] },
    },
    {
      label: 'Keywords',
      type: 'multiselect',
      value: ['mentoring', 'night shift'],
      expect: { key: 'keywords', value: ['mentoring', 'night shift'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: 'Write handovers before leaving',
          action_owner: 'Imogen Clarke',
          action_due: '2026-08-31',
        },
        {
          action_text: 'Book the mentoring course',
          action_owner: 'Ruth Ambler',
          action_due: '2026-09-15',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: 'Write handovers before leaving', owner: 'Imogen Clarke', due: '2026-08-31' },
          { task: 'Book the mentoring course', owner: 'Ruth Ambler', due: '2026-09-15' },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    {
      label: 'Include in weekend rota',
      type: 'switch',
      value: true,
      expect: { key: 'rota', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'discussed', value: true } },
    { field: 'employee_comments', value: RESPONSE, expect: { key: 'response', value: RESPONSE } },
    { field: 'employee_signature', value: 'Imogen Clarke', expect: { untouched: 'signature' } },
    { field: 'compensation_suggestion', value: '3%', expect: { untouched: 'payRise' } },
    { field: 'hr_comment', value: 'Noted', expect: { untouched: 'hrNotes' } },
  ],
});
