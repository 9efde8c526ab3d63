export const CYCLES = ['2025年度', '2026年上半年', '2026年下半年'];

export const TYPES = [
  { value: 'T1', label: '半年度绩效沟通' },
  { value: 'T2', label: '试用期转正沟通' },
  { value: 'T3', label: '绩效改进跟进' },
];

export const PEOPLE = [
  { value: 'xt018', label: '贺敏' },
  { value: 'xt026', label: '贺文涛' },
  { value: 'xt031', label: '冯晓' },
  { value: 'xt044', label: '冯一鸣' },
];

export const REGIONS = [
  {
    value: 'hb',
    label: '华北',
    children: [
      { value: 'bj', label: '北京' },
      { value: 'tj', label: '天津' },
    ],
  },
  {
    value: 'xn',
    label: '西南',
    children: [
      { value: 'cq', label: '重庆' },
      { value: 'cd', label: '成都' },
    ],
  },
];

export const CENTRES = [
  {
    key: 'c1',
    title: '内容中心',
    children: [
      { key: 'c11', title: '短视频组' },
      { key: 'c12', title: '图文组' },
    ],
  },
  { key: 'c2', title: '商业化中心', children: [{ key: 'c21', title: '品牌合作组' }] },
];

export const RATINGS = ['超出预期', '符合预期', '部分符合', '低于预期'];

export const TOOLS = ['选题库', '数据看板', '剪辑平台', '投放后台'];

export const MAILS = ['@xingtu.cn', '@xingtu-media.com'];
