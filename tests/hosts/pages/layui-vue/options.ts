export const DEPARTMENTS = [
  {
    id: 'mill',
    title: '制浆事业部',
    children: [
      { id: 'mill-1', title: '制浆车间' },
      { id: 'mill-2', title: '碱回收车间' },
    ],
  },
  {
    id: 'paper',
    title: '造纸事业部',
    children: [
      { id: 'paper-1', title: '文化纸车间' },
      { id: 'paper-2', title: '生活纸车间' },
    ],
  },
];

export const MANAGERS = [
  { value: 'QL007', label: '晏如是' },
  { value: 'QL018', label: '晏春生' },
  { value: 'QL026', label: '管鲍之' },
];

export const MODES = [
  { value: 'face', label: '当面' },
  { value: 'video', label: '视频' },
  { value: 'phone', label: '电话' },
];

export const CITIES = [
  {
    label: '山东',
    value: 'sd',
    children: [
      { label: '济南', value: 'jn' },
      { label: '聊城', value: 'lc' },
    ],
  },
  { label: '河北', value: 'hb', children: [{ label: '保定', value: 'bd' }] },
];

export const GRADES = [
  { value: 'A', label: '优秀' },
  { value: 'B', label: '良好' },
  { value: 'C', label: '合格' },
  { value: 'D', label: '待改进' },
];

export const SKILLS = ['设备维护', '质量控制', '能耗管理', '班组管理'].map((label, at) => ({
  label,
  value: `s${at + 1}`,
}));

export const WAYS = ['师徒带教', '内部课程', '外部取证'];
