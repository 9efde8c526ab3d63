export const AREAS = [
  { value: 'hz1', text: '滨江片区' },
  { value: 'hz2', text: '西湖片区' },
  { value: 'hz3', text: '萧山片区' },
];

export const MODES = [
  { value: 'store', text: '到店' },
  { value: 'video', text: '视频' },
  { value: 'phone', text: '电话' },
];

export const WITNESSES = [
  { value: 'HM0021', text: '金慧敏' },
  { value: 'HM0034', text: '金晓峰' },
  { value: 'HM0108', text: '潘文静' },
];

export const GRADES = [
  { value: 'A', text: '优秀' },
  { value: 'B', text: '良好' },
  { value: 'C', text: '合格' },
  { value: 'D', text: '待改进' },
];

export const POSTS = [
  { value: 'p1', text: '收银' },
  { value: 'p2', text: '水产' },
  { value: 'p3', text: '果蔬' },
  { value: 'p4', text: '仓管' },
];

export const COURSES = ['食品安全', '陈列技巧', '客诉处理'];
