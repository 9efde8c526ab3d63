import type { Choice } from './model';

export const DEPARTMENTS: Choice[] = [
  { id: 'D10', text: '风电运维部' },
  { id: 'D20', text: '光伏工程部' },
  { id: 'D30', text: '储能技术部' },
  { id: 'D40', text: '电力交易部' },
];

export const WITNESSES: Choice[] = [
  { id: 'HY0031', text: '邵雪梅' },
  { id: 'HY0046', text: '邵建华' },
  { id: 'HY0102', text: '卢静怡' },
];

export const MODES: Choice[] = [
  { id: 'face', text: '当面' },
  { id: 'video', text: '视频' },
  { id: 'phone', text: '电话' },
];

export const GRADES: Choice[] = [
  { id: 'A', text: '优秀' },
  { id: 'B', text: '良好' },
  { id: 'C', text: '合格' },
  { id: 'D', text: '待改进' },
];

export const PARTNERS: Choice[] = [
  { id: 'p1', text: '安全环保部' },
  { id: 'p2', text: '物资采购部' },
  { id: 'p3', text: '调度中心' },
  { id: 'p4', text: '财务部' },
];

export const SKILLS: Choice[] = [
  { id: 's1', text: '高压作业' },
  { id: 's2', text: '无人机巡检' },
  { id: 's3', text: '数据分析' },
  { id: 's4', text: '项目管理' },
];

export const TRAINING = ['脱产培训', '在线课程', '师徒带教', '外部认证'];

export const AGREEMENT: Choice[] = [
  { id: 'yes', text: '认同' },
  { id: 'part', text: '部分认同' },
  { id: 'no', text: '不认同' },
];
