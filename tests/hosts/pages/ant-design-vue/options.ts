const same = (...words: string[]) => words.map(value => ({ value, label: value }));

export const TYPES = [
  { value: 1, label: '年度绩效面谈' },
  { value: 2, label: '转正面谈' },
  { value: 3, label: '绩效改进面谈' },
];
export const PLACES = ['二车间办公室', '综合楼 203', '培训中心 1 号教室'].map(value => ({ value }));
export const HRS = same('孙莉', '蒋文静', '孙莉莉');
export const SHIFTS = [
  { value: 'day', label: '白班' },
  { value: 'mid', label: '中班' },
  { value: 'night', label: '夜班' },
];
export const CERTIFICATES = [
  { value: 'elec', label: '低压电工证' },
  { value: 'weld', label: '焊工证' },
  { value: 'lift', label: '叉车证' },
  { value: 'crane', label: '行车操作证' },
  { value: 'height', label: '登高作业证' },
];
export const TALENTS = same('装配调试', '图纸识读', '设备点检');
export const CUSTOMERS = [
  { value: 'C-1002', label: '星越汽车' },
  { value: 'C-1003', label: '星越动力' },
  { value: 'C-2207', label: '联创重工' },
  { value: 'C-3110', label: '天衡轨道交通' },
];
export const SITES = [
  {
    value: 'js',
    label: '江苏基地',
    children: [
      {
        value: 'sz',
        label: '苏州工厂',
        children: [
          { value: 'sz1', label: '一号厂房' },
          { value: 'sz2', label: '二号厂房' },
        ],
      },
      { value: 'wx', label: '无锡工厂', children: [{ value: 'wx1', label: '主厂房' }] },
    ],
  },
  {
    value: 'sc',
    label: '四川基地',
    children: [{ value: 'cd', label: '成都工厂', children: [{ value: 'cd1', label: '主厂房' }] }],
  },
];
export const LINES = [
  {
    value: 'a',
    label: '总装产线',
    children: [
      { value: 'a1', label: 'A1 底盘线' },
      { value: 'a2', label: 'A2 内饰线' },
    ],
  },
  { value: 'b', label: '焊装产线', children: [{ value: 'b1', label: 'B1 侧围线' }] },
];
export const COACHING = same('师带徒', '班组培训', '外派学习', '自学');
export const MASTERS = Array.from({ length: 220 }, (_, at) => ({
  value: `M${1000 + at}`,
  label: `${'赵钱孙李周吴郑王冯陈'.charAt(at % 10)}师傅（${1000 + at}）`,
}));
export const GRADES = [
  { value: 10, label: '优秀' },
  { value: 20, label: '良好' },
  { value: 30, label: '合格' },
  { value: 40, label: '不合格' },
];
