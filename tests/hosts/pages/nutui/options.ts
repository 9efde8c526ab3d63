const plain = (...texts: string[]) => texts.map(text => ({ text, value: text }));

export const DEPARTMENTS = [
  {
    text: '供应链中心',
    value: 'scm',
    children: [
      { text: '采购一部', value: 'scm-1' },
      { text: '仓配管理部', value: 'scm-2' },
    ],
  },
  {
    text: '门店运营中心',
    value: 'ops',
    children: [
      { text: '华东大区', value: 'ops-e' },
      { text: '华南大区', value: 'ops-s' },
    ],
  },
];

export const MANAGERS = [
  { text: '令狐澄', value: 'JH0019' },
  { text: '濮阳舒', value: 'JH0027' },
  { text: '公冶长青', value: 'JH0035' },
];

export const GRADES = [
  { text: 'S 卓越', value: 'S' },
  { text: 'A 优秀', value: 'A' },
  { text: 'B 达标', value: 'B' },
  { text: 'C 待改进', value: 'C' },
];

export const MODES = plain('到店面谈', '视频通话', '语音电话');

export const SKILLS = ['损耗管控', '排班优化', '陈列设计', '食安检查'];

export const WAYS = ['店长带教', '标杆门店学习', '线上课程'];
