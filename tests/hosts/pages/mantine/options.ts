export const DEPARTMENTS = [
  { group: 'Studio', items: ['Brand design', 'Motion design', 'Product design'] },
  { group: 'Engineering', items: ['Web platform', 'Creative tooling', 'Quality'] },
  { group: 'Operations', items: ['Finance', 'People', 'Facilities'] },
];

export const REVIEWERS = ['Anita Rossi', 'Anders Holm', 'Beatrice Cole', 'Dmitri Volkov'];

export const STACK = [
  { value: 'fig', label: 'Figma' },
  { value: 'ae', label: 'After Effects' },
  { value: 'bl', label: 'Blender' },
  { value: 'ts', label: 'TypeScript' },
  { value: 'th', label: 'Three.js' },
];

export const SELF = ['Learning', 'On track', 'Leading'];

export const CHANNELS = ['One-to-one', 'Team retro', 'Written notes', 'Client call'];
