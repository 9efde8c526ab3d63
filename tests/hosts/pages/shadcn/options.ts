import type { Choice } from './model';

export const DEPARTMENTS: Choice[] = [
  { value: 'lit', text: '文学编辑部' },
  { value: 'kid', text: '童书编辑部' },
  { value: 'art', text: '美术设计部' },
  { value: 'mkt', text: '营销发行部' },
];

export const WITNESSES: Choice[] = [
  { value: 'YC0011', text: '阮青禾' },
  { value: 'YC0024', text: '阮清和' },
  { value: 'YC0036', text: '骆知微' },
];

export const MODES: Choice[] = [
  { value: 'face', text: '当面' },
  { value: 'video', text: '视频' },
  { value: 'phone', text: '电话' },
];

export const GRADES: Choice[] = [
  { value: 'A', text: '优秀' },
  { value: 'B', text: '良好' },
  { value: 'C', text: '合格' },
  { value: 'D', text: '待改进' },
];

export const SKILLS: Choice[] = ['选题策划', '版权谈判', '文字加工', '短视频', '数据分析'].map(
  text => ({ value: text, text }),
);

export const YES_NO: Choice[] = [
  { value: 'Y', text: '需要' },
  { value: 'N', text: '不需要' },
];

export const COURSES = ['行业论坛', '在线课程', '导师辅导', '轮岗'];
