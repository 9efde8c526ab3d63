export const DEPARTMENTS = [
  { id: 'opt', text: 'Optics' },
  { id: 'fw', text: 'Firmware' },
  { id: 'cal', text: 'Calibration lab' },
  { id: 'fs', text: 'Field service' },
];

export const REVIEWERS = [
  { id: 'LI0012', text: 'Thaddeus Brook' },
  { id: 'LI0047', text: 'Thea Brookes' },
  { id: 'LI0063', text: 'Magnus Orr' },
];

export const MODES = [
  { id: 'mode-room', value: 'room', label: 'In person' },
  { id: 'mode-video', value: 'video', label: 'Video call' },
  { id: 'mode-phone', value: 'phone', label: 'Phone' },
];

export const GRADES = [
  'Outstanding',
  'Exceeds expectations',
  'Meets expectations',
  'Below expectations',
];

export const FOCUS = [
  'Supplier quality',
  'Documentation',
  'Mentoring',
  'Lean methods',
  'Automation',
];

export const YES_NO = [
  { id: 'training-y', value: 'Y', label: 'Yes' },
  { id: 'training-n', value: 'N', label: 'No' },
];

export const COURSES = ['Classroom', 'E-learning', 'Conference', 'Coaching'];

export const SHIFTS = [
  { value: 'early', label: 'Early' },
  { value: 'late', label: 'Late' },
  { value: 'flex', label: 'Flexible' },
];
