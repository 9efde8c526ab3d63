export const PERIODS = [
  { value: '2025H2', label: '2025年下半年' },
  { value: '2026H1', label: '2026年上半年' },
  { value: '2026Y', label: '2026年度' },
];

export const MODES = [
  { value: 'onsite', label: '现场面谈' },
  { value: 'video', label: '视频面谈' },
  { value: 'phone', label: '电话面谈' },
];

export const GRADES = [
  { value: 'A', label: '优秀' },
  { value: 'B', label: '良好' },
  { value: 'C', label: '合格' },
  { value: 'D', label: '待改进' },
];

export const ROOMS = ['3号楼302会议室', '3号楼305洽谈室', '1号楼大会议室', '线上会议'].map(
  value => ({ value }),
);

export const MENTORS = [
  { value: 'u1003', label: '李明' },
  { value: 'u1017', label: '李明华' },
  { value: 'u1022', label: '赵婷' },
  { value: 'u1035', label: '钱卫国' },
  { value: 'u1041', label: '孙悦' },
];

const UNITS = ['华东销售', '华南销售', '研发平台', '智能制造', '供应链', '客户服务'];

export const COST_CENTERS = Array.from({ length: 300 }, (_, at) => ({
  value: 5001 + at,
  label: `CC${5001 + at} ${UNITS[at % UNITS.length]}${Math.floor(at / UNITS.length) + 1}组`,
}));

export const PROJECTS = [
  { value: 'HX-21', label: '智能排产项目' },
  { value: 'HX-22', label: '智能仓储一期' },
  { value: 'HX-30', label: '数据中台升级' },
  { value: 'HX-31', label: '供应商门户改版' },
  { value: 'HX-44', label: '车间看板项目' },
];

export const ABILITIES = [
  '沟通协调',
  '数据分析',
  '客户导向',
  '项目管理',
  '学习能力',
  '抗压能力',
].map(value => ({ value, label: value }));

export const CITIES = [
  {
    value: '31',
    label: '上海市',
    children: [{ value: '3101', label: '浦东新区' }],
  },
  {
    value: '44',
    label: '广东省',
    children: [
      {
        value: '4401',
        label: '广州市',
        children: [
          { value: '440106', label: '天河区' },
          { value: '440105', label: '海珠区' },
        ],
      },
      {
        value: '4403',
        label: '深圳市',
        children: [
          { value: '440305', label: '南山区' },
          { value: '440304', label: '福田区' },
        ],
      },
    ],
  },
];

export const ORGANISATION = [
  {
    value: 'hq',
    title: '恒信集团',
    children: [
      {
        value: 'rd',
        title: '研发中心',
        children: [
          { value: 'rd-arch', title: '平台架构部' },
          { value: 'rd-app', title: '应用开发部' },
        ],
      },
      {
        value: 'sales',
        title: '营销中心',
        children: [
          { value: 'sales-east', title: '华东大区' },
          { value: 'sales-south', title: '华南大区' },
        ],
      },
    ],
  },
];
