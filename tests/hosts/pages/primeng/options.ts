export const TEAMS = [
  {
    key: 'qa',
    label: '质量中心',
    children: [
      { key: 'qa-1', label: '微生物室' },
      { key: 'qa-2', label: '稳定性考察组' },
    ],
  },
  {
    key: 'mf',
    label: '制造中心',
    children: [
      { key: 'mf-1', label: '冻干一车间' },
      { key: 'mf-2', label: '固体制剂车间' },
    ],
  },
];

export const KINDS = [
  { name: '半年度绩效面谈', code: 'H1' },
  { name: '转正面谈', code: 'PB' },
  { name: '异动面谈', code: 'TR' },
];

export const HOSTS = [
  { name: '邹景行', code: 'QL0021' },
  { name: '邹文倩', code: 'QL0187' },
  { name: '谷雨声', code: 'QL0033' },
];

export const PLACES = ['质检楼 201', '质检楼 306', '行政楼小会议室', '腾讯会议'];

export const MODES = [
  { name: '当面沟通', code: 'face' },
  { name: '视频沟通', code: 'video' },
  { name: '电话沟通', code: 'phone' },
];

export const LEVELS = ['A+', 'A', 'B', 'C', 'D'].map(code => ({ name: `${code} 级`, code }));

export const CAUSES = ['方法不当', '经验欠缺', '设备限制', '跨部门配合', '个人投入'];

export const FIELDS = [
  { name: '微生物限度', code: 'f1' },
  { name: '方法学验证', code: 'f2' },
  { name: '偏差调查', code: 'f3' },
  { name: 'GMP 审计', code: 'f4' },
  { name: '数据完整性', code: 'f5' },
];

export const ROUTES = [
  {
    name: '专业通道',
    code: 'P',
    steps: [
      { name: '主管检验师', code: 'P3' },
      { name: '首席检验师', code: 'P5' },
    ],
  },
  { name: '管理通道', code: 'M', steps: [{ name: '班组长', code: 'M1' }] },
];

export const WAYS = ['带教结对', '外出培训', '轮岗锻炼', '线上学习'];
