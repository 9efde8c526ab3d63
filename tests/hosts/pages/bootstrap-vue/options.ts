export const WARDS = [
  { code: 'W1', name: '种植科' },
  { code: 'W2', name: '正畸科' },
  { code: 'W3', name: '口腔颌面外科' },
  { code: 'W4', name: '儿童口腔科' },
];

export const TUTORS = [
  { id: 'N031', name: '夏雨荷' },
  { id: 'N044', name: '夏文静' },
  { id: 'N052', name: '石敏' },
];

export const SKILLS = ['四手操作', '无菌技术', '急救复苏', '影像拍摄', '器械消毒'];

export const MODES = [
  { value: 'face', text: '当面' },
  { value: 'video', text: '视频' },
  { value: 'phone', text: '电话' },
];

export const GRADES = [
  { value: '', text: '请选择' },
  { value: '4', text: '优秀' },
  { value: '3', text: '良好' },
  { value: '2', text: '合格' },
  { value: '1', text: '不合格' },
];

export const COURSES = [
  { value: 'c1', text: '院内轮训' },
  { value: 'c2', text: '专科进修' },
  { value: 'c3', text: '学术会议' },
];
