export const DEPARTMENTS = [
  {
    label: 'Engineering',
    options: [
      { label: 'Storage platform', value: 'eng-st' },
      { label: 'Network platform', value: 'eng-nw' },
    ],
  },
  {
    label: 'Operations',
    options: [
      { label: 'Customer support', value: 'ops-cs' },
      { label: 'Site reliability', value: 'ops-sre' },
    ],
  },
];

export const MANAGERS = ['Callum Reyes', 'Callista Moor', 'Petra Lindqvist', 'Noor Haddad'];

export const MODES = [
  { id: 'room', text: 'In person' },
  { id: 'video', text: 'Video call' },
  { id: 'phone', text: 'Phone' },
];

export const RATINGS = [
  { label: 'Outstanding', value: '4', description: 'Far above what the role asks for' },
  { label: 'Exceeds expectations', value: '3', description: 'Above in most areas' },
  { label: 'Meets expectations', value: '2', description: 'As the role asks for' },
  { label: 'Needs improvement', value: '1', description: 'Below in important areas' },
];

export const SKILLS = ['Incident response', 'Capacity planning', 'Code review', 'Mentoring'].map(
  (label, at) => ({ label, value: `s${at + 1}` }),
);

export const PARTNERS = ['Security', 'Finance', 'Legal', 'Data centre', 'Product'].map(
  (label, at) => ({ label, value: `p${at + 1}` }),
);

export const WAYS = ['Online course', 'Job shadowing', 'Conference'];
