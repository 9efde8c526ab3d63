export const CYCLES = ['H2 2025', 'H1 2026', 'H2 2026'];

export const FORMATS = [
  { value: 'person', label: 'In person' },
  { value: 'video', label: 'Video call' },
  { value: 'phone', label: 'Phone call' },
];

export const OFFICES = [
  'Amsterdam',
  'Barcelona',
  'Berlin',
  'Bristol',
  'Copenhagen',
  'Dublin',
  'Edinburgh',
  'Lisbon',
  'London',
  'Manchester',
];

export const PEOPLE = [
  { id: 'p-311', name: 'Oliver Grant' },
  { id: 'p-322', name: 'Olivia Hart' },
  { id: 'p-347', name: 'Priya Nair' },
  { id: 'p-365', name: 'Samuel Ortiz' },
  { id: 'p-402', name: 'Sofia Lindqvist' },
];

export const RATINGS = [
  { code: '5', text: 'Outstanding' },
  { code: '4', text: 'Exceeds expectations' },
  { code: '3', text: 'Meets expectations' },
  { code: '2', text: 'Partly meets expectations' },
  { code: '1', text: 'Below expectations' },
];

export const SKILLS = ['Negotiation', 'Data storytelling', 'Coaching', 'Planning'];

export const LEARNING = ['Mentoring', 'Online course', 'Conference', 'Job shadowing'];
