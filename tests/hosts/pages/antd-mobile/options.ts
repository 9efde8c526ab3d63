export const GRADES = [
  { label: '优秀', value: 'A' },
  { label: '良好', value: 'B' },
  { label: '合格', value: 'C' },
  { label: '待改进', value: 'D' },
];

export const MODES = [
  { label: '当面', value: 'face' },
  { label: '视频', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const SKILLS = [
  { label: '陈列布置', value: 's1' },
  { label: '客诉处理', value: 's2' },
  { label: '库存盘点', value: 's3' },
  { label: '带教新人', value: 's4' },
];

export const STORES = [
  {
    label: '杭州',
    value: 'hz',
    children: [
      { label: '武林店', value: 'hz-1' },
      { label: '滨江店', value: 'hz-2' },
    ],
  },
  {
    label: '宁波',
    value: 'nb',
    children: [
      { label: '天一店', value: 'nb-1' },
      { label: '鄞州店', value: 'nb-2' },
    ],
  },
];

export const DEPARTMENTS = [
  { label: '门店运营部', value: 'ops' },
  { label: '商品部', value: 'goods' },
  { label: '会员部', value: 'member' },
];

export const MANAGERS = ['袁听雪', '袁听松', '郝以南', '鲁西风'];

export const WAYS = ['师徒带教', '线上课程', '跨店轮岗'];
