const plain = (words: string[]) => words.map(word => ({ label: word, value: word }));

export const CYCLES = plain(['2024', '2025', '2026']);

export const HR = ['Nadia Karim', 'Noah Fischer', 'Tom Becker'];

export const REGIONS = [
  {
    label: 'Europe',
    value: 'eu',
    children: [
      {
        label: 'Austria',
        value: 'at',
        children: [
          { label: 'Vienna', value: 'vie' },
          { label: 'Salzburg', value: 'szg' },
        ],
      },
      { label: 'Portugal', value: 'pt', children: [{ label: 'Porto', value: 'opo' }] },
    ],
  },
  {
    label: 'Asia',
    value: 'as',
    children: [{ label: 'Japan', value: 'jp', children: [{ label: 'Osaka', value: 'osa' }] }],
  },
];

export const TEAMS = [
  {
    label: 'Rooms',
    value: 'r',
    children: [
      { label: 'Front desk', value: 'r1' },
      { label: 'Housekeeping', value: 'r2' },
    ],
  },
  {
    label: 'Food and beverage',
    value: 'f',
    children: [
      { label: 'Banqueting', value: 'f1' },
      { label: 'Kitchen', value: 'f2' },
    ],
  },
];

export const LANGUAGES = plain(['English', 'German', 'Japanese', 'Portuguese', 'Spanish']);

export const RATINGS = [
  { label: 'Excellent', value: 5 },
  { label: 'Good', value: 4 },
  { label: 'Fair', value: 3 },
  { label: 'Poor', value: 2 },
];

export const PERKS = ['Meals', 'Parking', 'Staff rates'];
