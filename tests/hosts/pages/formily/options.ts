export const DEPARTMENTS = [
  {
    title: '总装事业部',
    value: 'asm',
    children: [
      { title: '总装一车间', value: 'asm-1' },
      { title: '总装二车间', value: 'asm-2' },
    ],
  },
  {
    title: '铸造事业部',
    value: 'cast',
    children: [
      { title: '熔炼车间', value: 'cast-1' },
      { title: '造型车间', value: 'cast-2' },
    ],
  },
];

export const MANAGERS = [
  { label: '纪长庚', value: 'PS011' },
  { label: '纪明远', value: 'PS024' },
  { label: '孟书同', value: 'PS039' },
];

export const MODES = [
  { label: '当面', value: 'face' },
  { label: '视频', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const GRADES = [
  { label: '优秀', value: 'A' },
  { label: '良好', value: 'B' },
  { label: '合格', value: 'C' },
  { label: '待改进', value: 'D' },
];

export const SKILLS = ['焊接工艺', '设备点检', '安全管理', '精益改善', '数控编程'].map(
  (label, at) => ({ label, value: `k${at + 1}` }),
);

export const POSTS = [
  {
    label: '技能序列',
    value: 'S',
    children: [
      { label: '高级技师', value: 'S4' },
      { label: '技师', value: 'S3' },
    ],
  },
  { label: '管理序列', value: 'M', children: [{ label: '班组长', value: 'M1' }] },
];

export const WAYS = ['师带徒', '技能竞赛', '外派学习', '线上课程'].map(label => ({
  label,
  value: label,
}));

export const YES_NO = [
  { label: '是', value: true },
  { label: '否', value: false },
];
