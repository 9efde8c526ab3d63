import type { Choice } from './model';

export const DEPARTMENTS: Choice[] = [
  { value: 'GD', text: '供电车间' },
  { value: 'CL', text: '车辆检修车间' },
  { value: 'XH', text: '信号车间' },
  { value: 'ZW', text: '站务中心' },
];

export const TYPES: Choice[] = [
  { value: 'year', text: '年度绩效面谈' },
  { value: 'half', text: '半年度绩效面谈' },
  { value: 'improve', text: '绩效改进面谈' },
];

export const WITNESSES: Choice[] = [
  { value: 'CG1003', text: '温雨桐' },
  { value: 'CG1009', text: '温建国' },
  { value: 'CG1044', text: '薛明哲' },
];

export const MODES: Choice[] = [
  { value: 'face', text: '面对面' },
  { value: 'video', text: '视频会议' },
  { value: 'phone', text: '电话' },
];

export const GRADES: Choice[] = [
  { value: 'A', text: '优秀' },
  { value: 'B', text: '良好' },
  { value: 'C', text: '合格' },
  { value: 'D', text: '不合格' },
];

export const PARTNERS: Choice[] = [
  { value: 'p1', text: '调度指挥部' },
  { value: 'p2', text: '安全监察部' },
  { value: 'p3', text: '物资部' },
  { value: 'p4', text: '培训中心' },
];

export const SKILLS: Choice[] = [
  { value: 's1', text: '高压作业证' },
  { value: 's2', text: '登高作业证' },
  { value: 's3', text: '应急救护' },
  { value: 's4', text: '班组管理' },
];

export const CHANNELS = ['站内消息', '短信', '班前会通报'];

export const YES_NO: Choice[] = [
  { value: 'Y', text: '需要' },
  { value: 'N', text: '不需要' },
];
