export const STAFF = [
  { no: 'CD101', name: '秦越川', state: '待面谈' },
  { no: 'CD118', name: '宋知礼', state: '已完成' },
];

export const DEPARTMENTS = [
  {
    label: '干线运输部',
    value: 'line',
    children: [
      { label: '华东干线组', value: 'line-e' },
      { label: '西南干线组', value: 'line-s' },
    ],
  },
  {
    label: '仓储部',
    value: 'store',
    children: [
      { label: '一号仓', value: 'store-1' },
      { label: '二号仓', value: 'store-2' },
    ],
  },
];

export const MANAGERS = [
  { label: '骆云开', value: 'M01' },
  { label: '骆平', value: 'M02' },
  { label: '卫长风', value: 'M03' },
];

export const MODES = [
  { label: '当面', value: 'face' },
  { label: '视频', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const STATIONS = [
  {
    label: '江苏',
    value: 'js',
    children: [
      { label: '南京', value: 'nj' },
      { label: '无锡', value: 'wx' },
    ],
  },
  {
    label: '四川',
    value: 'sc',
    children: [
      { label: '成都', value: 'cd' },
      { label: '绵阳', value: 'my' },
    ],
  },
];

export const GRADES = [
  { label: '优秀', value: 'A' },
  { label: '良好', value: 'B' },
  { label: '合格', value: 'C' },
  { label: '待改进', value: 'D' },
];

export const SKILLS = ['调度排班', '成本核算', '叉车操作', '异常处理', '数据看板'].map(
  (label, at) => ({ label, value: `s${at + 1}` }),
);

export const WAYS = ['师傅带教', '线上课程', '跨仓轮岗', '外部取证'].map(label => ({
  label,
  value: label,
}));

export const YES_NO = [
  { label: '是', value: '1' },
  { label: '否', value: '0' },
];
