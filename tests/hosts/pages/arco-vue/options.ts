export const UNITS = [
  {
    key: 'u1',
    title: '产品中心',
    children: [
      { key: 'u11', title: '企业产品部' },
      { key: 'u12', title: '开放平台部' },
    ],
  },
  {
    key: 'u2',
    title: '运营中心',
    children: [
      { key: 'u21', title: '内容运营部' },
      { key: 'u22', title: '用户增长部' },
    ],
  },
];

export const LEVELS = ['P5', 'P6', 'P7', 'P8'];

export const PEOPLE = [
  { value: 'CH021', label: '苏青岚' },
  { value: 'CH034', label: '苏木' },
  { value: 'CH047', label: '程见山' },
  { value: 'CH052', label: '程野' },
];

export const ROOMS = ['观澜 A301', '观澜 A305', '听涛 B102', '飞书会议'];

export const CITIES = [
  {
    value: 'gd',
    label: '广东省',
    children: [
      { value: 'sz', label: '深圳市', children: [{ value: 'ns', label: '南山区' }] },
      { value: 'gz', label: '广州市', children: [{ value: 'th', label: '天河区' }] },
    ],
  },
  {
    value: 'zj',
    label: '浙江省',
    children: [{ value: 'hz', label: '杭州市', children: [{ value: 'yh', label: '余杭区' }] }],
  },
];

export const GRADES = [
  { value: 'A', label: 'A 优秀' },
  { value: 'B', label: 'B 良好' },
  { value: 'C', label: 'C 合格' },
  { value: 'D', label: 'D 待改进' },
];

export const STRENGTHS = ['用户洞察', '数据敏感', '跨组协作', '推动落地', '表达清晰'];

export const WAYS = ['线上课程', '导师带教', '轮岗', '外部峰会'];
