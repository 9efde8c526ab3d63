export const DEPARTMENTS = [
  {
    label: '研发中心',
    value: 'rd',
    children: [
      { label: '感知算法部', value: 'rd-1' },
      { label: '嵌入式软件部', value: 'rd-2' },
    ],
  },
  {
    label: '交付中心',
    value: 'dl',
    children: [
      { label: '华东交付部', value: 'dl-1' },
      { label: '售后服务部', value: 'dl-2' },
    ],
  },
];

export const MANAGERS = [
  { label: '贺知微', value: 'YG0012' },
  { label: '贺知远', value: 'YG0038' },
  { label: '卢叙白', value: 'YG0051' },
];

export const ROOMS = ['启明厅', '长庚厅', '北辰厅', '腾讯会议'];

export const MODES = [
  { label: '当面', value: 'face' },
  { label: '视频', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const GRADES = [
  { label: '卓越', value: 'S' },
  { label: '优秀', value: 'A' },
  { label: '良好', value: 'B' },
  { label: '待改进', value: 'C' },
];

export const SKILLS = ['架构设计', '代码评审', '需求分析', '技术写作', '英语沟通'].map(
  (label, at) => ({ label, value: at + 1 }),
);

export const POSTS = [
  {
    label: '技术序列',
    value: 'T',
    children: [
      { label: '软件工程师', value: 'T-SW' },
      { label: '测试工程师', value: 'T-QA' },
    ],
  },
  { label: '管理序列', value: 'M', children: [{ label: '团队负责人', value: 'M-TL' }] },
];

export const COURSES = [
  { label: '系统架构进阶', value: 'c1' },
  { label: '项目管理实务', value: 'c2' },
  { label: '功能安全基础', value: 'c3' },
  { label: '非暴力沟通', value: 'c4' },
];

export const WAYS = ['导师辅导', '内部课程', '外部认证', '项目实战'];

export const YES_NO = [
  { label: '是', value: 1 },
  { label: '否', value: 0 },
];
