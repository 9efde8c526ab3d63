export const CYCLES = [
  { value: '2026Q1', label: '2026年第一季度' },
  { value: '2026Q2', label: '2026年第二季度' },
];

export const ROOMS = ['云帆厅（3F）', '沧海厅（3F）', '长风厅（5F）', '腾讯会议'];

export const PARTNERS = [
  { value: 'h01', label: '许静（HRBP）' },
  { value: 'h02', label: '许嘉宁（HRBP）' },
  { value: 'h07', label: '梁雪（员工关系）' },
  { value: 'h09', label: '钱伟（薪酬绩效）' },
];

export const CUSTOMERS = [
  '华盛商贸',
  '中联物流',
  '瑞丰食品',
  '金源建材',
  '东港医药',
  '海川化工',
].map((label, at) => ({ value: `C${at + 11}`, label }));

export const GRADES = [
  { value: 'S', label: '卓越' },
  { value: 'A', label: '优秀' },
  { value: 'B', label: '良好' },
  { value: 'C', label: '待改进' },
];

export const LINES = [
  {
    value: 'saas',
    label: '软件服务',
    children: [
      {
        value: 'crm',
        label: '客户管理',
        children: [
          { value: 'crm-std', label: '标准版' },
          { value: 'crm-ent', label: '企业版' },
        ],
      },
      { value: 'oa', label: '协同办公', children: [{ value: 'oa-std', label: '基础版' }] },
    ],
  },
  {
    value: 'service',
    label: '专业服务',
    children: [{ value: 'train', label: '实施培训', children: [{ value: 't1', label: '驻场' }] }],
  },
];

export const UNITS = [
  {
    value: 'u1',
    label: '营销中心',
    children: [
      { value: 'u11', label: '直销一部' },
      { value: 'u12', label: '客户成功部' },
    ],
  },
  {
    value: 'u2',
    label: '产研中心',
    children: [
      { value: 'u21', label: '产品部' },
      { value: 'u22', label: '研发部' },
    ],
  },
];

export const WAYS = ['导师辅导', '内部课程', '外部认证', '项目实战'];
