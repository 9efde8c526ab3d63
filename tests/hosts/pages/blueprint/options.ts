import type { Named } from './model';

export const DEPOTS = ['Aberdeen', 'Carlisle', 'Felixstowe', 'Holyhead'];

export const REGIONS: Named[] = [
  { id: 'r1', name: 'Scotland' },
  { id: 'r2', name: 'North of England' },
  { id: 'r3', name: 'Wales and the West' },
  { id: 'r4', name: 'East Anglia' },
];

export const SPONSORS: Named[] = [
  { id: 'u-07', name: 'Maeve Doyle' },
  { id: 'u-12', name: 'Marcus Bell' },
  { id: 'u-31', name: 'Priya Nair' },
];

export const LICENCES: Named[] = [
  { id: 'C', name: 'Rigid lorry' },
  { id: 'CE', name: 'Articulated lorry' },
  { id: 'ADR', name: 'Dangerous goods' },
  { id: 'FLT', name: 'Forklift' },
];

export const MODES = [
  { value: 'person', label: 'In person' },
  { value: 'video', label: 'Video call' },
  { value: 'phone', label: 'Phone' },
];

export const RATINGS = [
  { value: '4', label: 'Exceeds expectations' },
  { value: '3', label: 'Meets expectations' },
  { value: '2', label: 'Partly meets expectations' },
  { value: '1', label: 'Below expectations' },
];

export const CHANNELS = ['Email', 'Text message', 'Notice board'];
