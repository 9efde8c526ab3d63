export const PERIODS = ['2025年第四季度', '2026年第一季度', '2026年第二季度'];

export const TYPES = [
  { value: 'regular', label: '定期绩效面谈' },
  { value: 'probation', label: '转正面谈' },
  { value: 'pip', label: '绩效改进启动面谈' },
  { value: 'promotion', label: '晋升面谈' },
];

export const SKILLS = [
  '招投标',
  '合同谈判',
  '渠道管理',
  '方案演示',
  '回款管理',
  '客情维护',
  '行业分析',
];

export const PRODUCTS = [
  { value: 101, label: '云桌面标准版' },
  { value: 102, label: '云桌面专业版' },
  { value: 203, label: '私有云一体机' },
  { value: 305, label: '数据备份服务' },
  { value: 306, label: '数据备份服务（年框）' },
];

export const REVIEWERS = [
  { value: 'E0102', label: '王建国' },
  { value: 'E0110', label: '王建华' },
  { value: 'E0231', label: '刘芳' },
  { value: 'E0318', label: '何志强' },
  { value: 'E0322', label: '吴晓燕' },
];

export const ROOMS = ['A座 12F 会议室', 'A座 8F 洽谈间', 'B座培训教室', '腾讯会议'];

export const REGIONS = [
  {
    value: 'south',
    label: '华南',
    children: [
      {
        value: 'gd',
        label: '广东',
        children: [
          { value: 'gz', label: '广州' },
          { value: 'sz', label: '深圳' },
          { value: 'fs', label: '佛山' },
        ],
      },
      { value: 'gx', label: '广西', children: [{ value: 'nn', label: '南宁' }] },
    ],
  },
  {
    value: 'east',
    label: '华东',
    children: [{ value: 'zj', label: '浙江', children: [{ value: 'hz', label: '杭州' }] }],
  },
];

export const TEAMS = [
  {
    value: 't1',
    label: '营销体系',
    children: [
      {
        value: 't11',
        label: '大客户销售部',
        children: [
          { value: 't111', label: '金融行业组' },
          { value: 't112', label: '制造行业组' },
        ],
      },
      { value: 't12', label: '渠道销售部' },
    ],
  },
  { value: 't2', label: '交付体系', children: [{ value: 't21', label: '实施一部' }] },
];
