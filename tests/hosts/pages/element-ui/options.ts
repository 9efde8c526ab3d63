export const PERIODS = ['2025年度', '2026年上半年', '2026年度'];

export const PLACES = ['主楼 5 层会谈室', '主楼 9 层会议室', '西楼接待室', '视频会议'];

export const LEVELS = [
  { value: 'L1', label: '优秀' },
  { value: 'L2', label: '良好' },
  { value: 'L3', label: '称职' },
  { value: 'L4', label: '待改进' },
];

export const LANGUAGES = ['英语', '日语', '德语', '法语', '西班牙语'];

export const MANAGERS = [
  { value: 'pm01', label: '高远' },
  { value: 'pm02', label: '高远航' },
  { value: 'pm07', label: '邱敏' },
  { value: 'pm11', label: '戴立群' },
];

export const COST_CODES = ['SJ-01 建筑', 'SJ-02 结构', 'SJ-03 机电'];

export const TEAMS = [
  {
    value: 'd1',
    label: '建筑设计分院',
    children: [
      {
        value: 'd11',
        label: '公共建筑所',
        children: [
          { value: 'd111', label: '医疗组' },
          { value: 'd112', label: '文体组' },
        ],
      },
      { value: 'd12', label: '居住建筑所', children: [{ value: 'd121', label: '住宅一组' }] },
    ],
  },
  {
    value: 'd2',
    label: '结构设计分院',
    children: [
      { value: 'd21', label: '结构一所', children: [{ value: 'd211', label: '钢结构组' }] },
    ],
  },
];
