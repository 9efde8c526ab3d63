export const MODES = [
  { value: 'face', label: '当面沟通' },
  { value: 'video', label: '视频会议' },
  { value: 'phone', label: '电话沟通' },
];

export const COACHES = [
  { value: 10021, label: '段志刚' },
  { value: 10034, label: '段雨桐' },
  { value: 10058, label: '余海涛' },
].map(({ value, label }) => ({ value: String(value), label }));

export const PLANTS = [
  {
    value: 'east',
    label: '华东基地',
    children: [
      {
        value: 'sz',
        label: '苏州工厂',
        children: [
          { value: 'sz1', label: '总装车间' },
          { value: 'sz2', label: '机加车间' },
        ],
      },
      { value: 'nb', label: '宁波工厂', children: [{ value: 'nb1', label: '注塑车间' }] },
    ],
  },
  {
    value: 'west',
    label: '西部基地',
    children: [{ value: 'cd', label: '成都工厂', children: [{ value: 'cd1', label: '电子车间' }] }],
  },
];

export const PROCESSES = [
  {
    key: 'p1',
    label: '前工序',
    children: [
      { key: 'p11', label: '下料' },
      { key: 'p12', label: '折弯' },
    ],
  },
  {
    key: 'p2',
    label: '后工序',
    children: [
      { key: 'p21', label: '喷涂' },
      { key: 'p22', label: '包装' },
    ],
  },
];

/** The plant's register of machines. */
export const MACHINES = Array.from({ length: 320 }, (_, at) => ({
  value: `EQ${1001 + at}`,
  label: `EQ${1001 + at} ${['数控车床', '折弯机', '激光切割机', '喷涂线'][at % 4]}`,
}));

export const CHANNELS = ['现场观察', '周报', '质量数据', '同事反馈'];

export const DOMAINS = ['@qimingtech.cn', '@qiming-factory.cn'];
