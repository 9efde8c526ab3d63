export const DEPARTMENTS = [
  { code: 'D01', name: '信托业务一部' },
  { code: 'D02', name: '信托业务二部' },
  { code: 'D05', name: '财富管理中心' },
  { code: 'D09', name: '风险合规部' },
];

export const PERIODS = ['2026年上半年', '2026年下半年', '2026年度'];

export const MODES = [
  { code: 'F', name: '当面' },
  { code: 'V', name: '视频' },
  { code: 'T', name: '电话' },
];

export const PLACES = ['总部 21 层洽谈室', '总部 19 层会议室', '虹桥营业部'];

export const LINES = [
  {
    key: 'n1',
    label: '资产管理',
    children: [
      { key: 'n11', label: '标品投资' },
      { key: 'n12', label: '股权投资' },
    ],
  },
  {
    key: 'n2',
    label: '服务信托',
    children: [
      { key: 'n21', label: '家族信托' },
      { key: 'n22', label: '涉众资金管理' },
    ],
  },
];

export const REGIONS = [
  {
    name: '华东',
    children: [
      { name: '上海', children: [{ name: '浦东' }, { name: '徐汇' }] },
      { name: '浙江', children: [{ name: '杭州' }, { name: '宁波' }] },
    ],
  },
  { name: '华北', children: [{ name: '北京', children: [{ name: '西城' }] }] },
];

export const TEAMS = ['运营托管', '法律事务', '信息技术', '品牌公关', '财务会计'];

export const GRADES = [
  { code: 'A', name: '优秀' },
  { code: 'B', name: '良好' },
  { code: 'C', name: '称职' },
  { code: 'D', name: '待改进' },
];

export const COURSES = ['线上课程', '外部认证', '轮岗锻炼'];
