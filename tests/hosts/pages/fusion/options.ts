export const DEPARTMENTS = [
  {
    label: '采购中心',
    value: 'buy',
    children: [
      { label: '生鲜采购部', value: 'buy-1' },
      { label: '日化采购部', value: 'buy-2' },
    ],
  },
  {
    label: '门店运营中心',
    value: 'ops',
    children: [
      { label: '华北运营部', value: 'ops-1' },
      { label: '华南运营部', value: 'ops-2' },
    ],
  },
];

export const MANAGERS = [
  { label: '方令仪', value: 'BC007' },
  { label: '方令闻', value: 'BC019' },
  { label: '沈秋池', value: 'BC033' },
];

export const ROOMS = ['总部 3F-1', '总部 3F-2', '总部 5F-1', '钉钉会议'];

export const MODES = [
  { label: '面对面', value: 'face' },
  { label: '视频会议', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const GRADES = [
  { label: '优秀', value: 'A' },
  { label: '良好', value: 'B' },
  { label: '合格', value: 'C' },
  { label: '待改进', value: 'D' },
];

export const SKILLS = ['谈判议价', '品类规划', '供应链协同', '数据分析', '团队管理'].map(
  (label, at) => ({ label, value: `k${at + 1}` }),
);

export const AREAS = [
  {
    label: '华东',
    value: 'east',
    children: [
      { label: '上海', value: 'sh' },
      { label: '苏州', value: 'su' },
    ],
  },
  {
    label: '华南',
    value: 'south',
    children: [
      { label: '广州', value: 'gz' },
      { label: '厦门', value: 'xm' },
    ],
  },
];

export const WAYS = ['内部轮岗', '线上课程', '导师带教', '外部培训'];

export const YES_NO = [
  { label: '是', value: 'Y' },
  { label: '否', value: 'N' },
];
