export interface Suggestion {
  id: string;
  name: string;
}

export const DEPARTMENTS = [
  { label: 'Air freight', value: 'AF' },
  { label: 'Ocean freight', value: 'OF' },
  { label: 'Customs', value: 'CU' },
  { label: 'Contract logistics', value: 'CL' },
];

export const REVIEWERS: Suggestion[] = [
  { id: 'HF0031', name: 'Oswin Tait' },
  { id: 'HF0058', name: 'Oswin Tate-Hale' },
  { id: 'HF0074', name: 'Rosalind Frey' },
];

export const MODES = [
  { label: 'In person', value: 'room' },
  { label: 'Video call', value: 'video' },
  { label: 'Phone', value: 'phone' },
];

export const GRADES = [
  { label: 'Outstanding', value: '4' },
  { label: 'Exceeds expectations', value: '3' },
  { label: 'Meets expectations', value: '2' },
  { label: 'Needs improvement', value: '1' },
];

export const COMPETENCIES = ['Negotiation', 'Route planning', 'Data analysis', 'Coaching'].map(
  name => ({ label: name, value: name }),
);

export const YES_NO = [
  { label: 'Yes', value: 'Y' },
  { label: 'No', value: 'N' },
];

export const FORMATS = ['Classroom', 'Online course', 'Job shadowing', 'Mentoring'];

export const LANES = [
  {
    name: 'Europe',
    children: [
      { name: 'Rotterdam', code: 'RTM' },
      { name: 'Hamburg', code: 'HAM' },
    ],
  },
  {
    name: 'Asia',
    children: [
      { name: 'Singapore', code: 'SIN' },
      { name: 'Ningbo', code: 'NGB' },
    ],
  },
];
