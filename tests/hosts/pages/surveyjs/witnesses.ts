export const WITNESSES = [
  { value: 'NY0017', text: '温以宁' },
  { value: 'NY0029', text: '温如是' },
  { value: 'NY0044', text: '祝南星' },
];
