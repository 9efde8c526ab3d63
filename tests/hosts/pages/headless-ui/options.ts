import type { Choice } from './model';

export const DEPARTMENTS: Choice[] = [
  { value: 'fe', text: '前端研发部' },
  { value: 'be', text: '后端研发部' },
  { value: 'qa', text: '质量保障部' },
  { value: 'op', text: '运维部' },
];

export const LEVELS: Choice[] = ['P4', 'P5', 'P6', 'P7'].map(text => ({ value: text, text }));

export const WITNESSES: Choice[] = [
  { value: 'YS0071', text: '简宁' },
  { value: 'YS0085', text: '简书瑶' },
  { value: 'YS0130', text: '裴子涵' },
];

export const MODES: Choice[] = [
  { value: 'face', text: '当面' },
  { value: 'video', text: '视频' },
  { value: 'phone', text: '电话' },
];

export const GRADES: Choice[] = [
  { value: 'A', text: '卓越' },
  { value: 'B', text: '优秀' },
  { value: 'C', text: '良好' },
  { value: 'D', text: '待改进' },
];

export const SKILLS: Choice[] = ['TypeScript', 'Go', '性能优化', '可观测性'].map(text => ({
  value: text,
  text,
}));

export const COURSES = ['技术分享', '外部课程', '导师辅导'];

export const YES_NO: Choice[] = [
  { value: 'Y', text: '是' },
  { value: 'N', text: '否' },
];
