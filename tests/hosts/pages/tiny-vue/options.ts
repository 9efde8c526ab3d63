export const DEPARTMENTS = [
  {
    label: '无线产品线',
    value: 'wl',
    children: [
      { label: '射频开发部', value: 'wl-rf' },
      { label: '基带软件部', value: 'wl-bb' },
    ],
  },
  {
    label: '交付与服务',
    value: 'ds',
    children: [
      { label: '网络优化部', value: 'ds-no' },
      { label: '客户支持部', value: 'ds-cs' },
    ],
  },
];

export const MANAGERS = [
  { label: '商陆离', value: 'YX0108' },
  { label: '商蓉', value: 'YX0342' },
  { label: '荀知远', value: 'YX0076' },
];

export const PLACES = ['坂田 F3 茶歇区', '坂田 F3-07', '线上 WeLink'];

export const MODES = [
  { text: '现场', label: 'onsite' },
  { text: '视频会议', label: 'video' },
  { text: '电话会议', label: 'phone' },
];

export const GRADES = ['A', 'B+', 'B', 'C', 'D'].map(value => ({ label: `${value} 档`, value }));

export const SKILLS = ['链路预算', '射频仿真', 'C++ 开发', '自动化测试', '专利撰写'].map(
  (label, at) => ({ label, value: `k${at + 1}` }),
);

export const TRACKS = [
  {
    label: '专家路线',
    value: 'E',
    children: [
      { label: '射频专家', value: 'E-RF' },
      { label: '系统架构专家', value: 'E-SA' },
    ],
  },
  { label: '管理路线', value: 'M', children: [{ label: '项目经理', value: 'M-PM' }] },
];

export const WAYS = ['导师制', '读书会', '项目轮换', '外部会议'].map(text => ({
  text,
  label: text,
}));

export const YES_NO = [
  { text: '需要', label: 'Y' },
  { text: '不需要', label: 'N' },
];
