export const POSTS = [
  '责任护士',
  '主管护师',
  '护理组长',
  '副护士长',
  '护士长',
  '手术室护士',
  '急诊护士',
  '感控专员',
];

export const CATEGORIES = [
  { label: '在编', value: 'A' },
  { label: '合同', value: 'B' },
  { label: '返聘', value: 'C' },
];

export const FORMS = [
  { label: '当面谈话', value: 'face' },
  { label: '电话谈话', value: 'phone' },
  { label: '视频谈话', value: 'video' },
];

export const STAFF = [
  { label: '石磊（人事科）', value: 'h101' },
  { label: '石燕（护理部）', value: 'h118' },
  { label: '汪洁（人事科）', value: 'h125' },
];

export const CERTIFICATES = ['护士执业证', '静疗专科证', '重症专科证', '伤口造口证', '急救培训证'];

export const GRADES = [
  { label: '优秀', value: 1 },
  { label: '称职', value: 2 },
  { label: '基本称职', value: 3 },
  { label: '不称职', value: 4 },
].map(({ label, value }) => ({ label, value: `G${value}` }));

export const LEARNING = ['科内带教', '院内进修', '外出学习', '线上课程'].map(word => ({
  label: word,
  value: word,
}));
