export const TYPES = [
  { id: 'first', name: 'First improvement talk' },
  { id: 'check', name: 'Progress check' },
  { id: 'close', name: 'Closing talk' },
];

export const MENTORS = [
  { id: 'm-03', name: 'Pavla Dvorak' },
  { id: 'm-08', name: 'Patrick Byrne' },
  { id: 'm-15', name: 'Sofia Marin' },
];

export const AGREEMENT = [
  { value: 'yes', text: 'Agree' },
  { value: 'part', text: 'Partly agree' },
  { value: 'no', text: 'Disagree' },
];

export const METHODS = ['Pair work', 'Online course', 'Lab coaching'];

export const RATINGS = ['Exceeds', 'Meets', 'Partly meets', 'Below'];
