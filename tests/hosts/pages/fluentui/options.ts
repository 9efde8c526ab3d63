export const TYPES = [
  { code: 'start', text: 'Plan kick-off' },
  { code: 'check', text: 'Progress check' },
  { code: 'close', text: 'Final review' },
];

export const DESKS = ['Harbour House', 'Quayside', 'North Dock', 'Home working'];

export const BUDDIES = [
  { id: 'b-11', name: 'Aisha Rahman' },
  { id: 'b-12', name: 'Alan Whitfield' },
  { id: 'b-19', name: 'Carmen Diaz' },
  { id: 'b-23', name: 'Callum Price' },
];

export const SITES = ['Bristol', 'Cardiff', 'Exeter', 'Plymouth', 'Swansea'];

export const RATINGS = [
  { code: '4', text: 'Exceeds' },
  { code: '3', text: 'Meets' },
  { code: '2', text: 'Partly meets' },
  { code: '1', text: 'Does not meet' },
];

export const TAGS = ['Accuracy', 'Customer focus', 'Planning', 'Safety', 'Teamwork'];

export const EVIDENCE = ['Error log', 'Customer emails', 'Attendance record'];
