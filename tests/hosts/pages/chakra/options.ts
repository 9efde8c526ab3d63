import { createListCollection } from '@chakra-ui/react';

export const SITES = createListCollection({
  items: [
    { value: 'nw', label: 'Northwick House' },
    { value: 'el', label: 'Elmbridge' },
    { value: 'st', label: 'St Anne' },
  ],
});

export const LANGUAGES = createListCollection({
  items: ['English', 'Polish', 'Urdu', 'Welsh'].map(value => ({ value, label: value })),
});

export const BUDDIES = [
  { value: 'e-104', label: 'Hannah Lowe' },
  { value: 'e-117', label: 'Harriet Moss' },
  { value: 'e-120', label: 'Tomas Novak' },
];

export const RATINGS = [
  { value: '5', label: 'Outstanding' },
  { value: '4', label: 'Exceeds expectations' },
  { value: '3', label: 'Meets expectations' },
  { value: '2', label: 'Needs improvement' },
];

export const TOPICS = ['Medication', 'Moving and handling', 'Safeguarding', 'Record keeping'];

export const SHIFTS = ['Early', 'Late', 'Night'];
