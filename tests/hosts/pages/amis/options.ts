export const DEPARTMENTS = [
  {
    label: '制造中心',
    value: 'm',
    children: [
      { label: '精密加工部', value: 'm1' },
      { label: '装配部', value: 'm2' },
    ],
  },
  {
    label: '品质中心',
    value: 'q',
    children: [
      { label: '来料检验部', value: 'q1' },
      { label: '计量室', value: 'q2' },
    ],
  },
];

export const PEOPLE = [
  { label: '祁连山', value: 'LS009' },
  { label: '祁晓燕', value: 'LS214' },
  { label: '欧阳峥', value: 'LS017' },
];

export const ROOMS = ['一车间会议角', '办公楼 402', '培训教室', '飞书会议'];

export const MODES = [
  { label: '面对面', value: 'face' },
  { label: '视频', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const GRADES = [
  { label: '优秀（A）', value: 'A' },
  { label: '良好（B）', value: 'B' },
  { label: '合格（C）', value: 'C' },
  { label: '待改进（D）', value: 'D' },
];

export const SKILLS = ['五轴编程', '夹具设计', '三坐标测量', '刀具管理', '精益改善'].map(
  (label, at) => ({ label, value: `s${at + 1}` }),
);

export const PATHS = [
  {
    label: '技能序列',
    value: 'W',
    children: [
      { label: '高级技师', value: 'W5' },
      { label: '首席技师', value: 'W6' },
    ],
  },
  {
    label: '管理序列',
    value: 'M',
    children: [
      { label: '班组长', value: 'M1' },
      { label: '车间主任', value: 'M2' },
    ],
  },
];

export const WAYS = ['师带徒', '外出观摩', '技能比武', '内部授课'];

export const YES_NO = [
  { label: '是', value: 'Y' },
  { label: '否', value: 'N' },
];
