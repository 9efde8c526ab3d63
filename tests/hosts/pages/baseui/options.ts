export const DEPARTMENTS = [
  { id: 'fleet', label: '运力调度部' },
  { id: 'safe', label: '安全管理部' },
  { id: 'city', label: '城市运营部' },
  { id: 'cs', label: '客户体验部' },
];

export const HOSTS = [
  { id: 'CY011', label: '上官云起' },
  { id: 'CY029', label: '上官若兮' },
  { id: 'CY037', label: '轩辕策' },
];

export const PLACES = ['北楼 501', '北楼 503', '调度大厅'];

export const MODES = [
  { value: 'face', label: '当面' },
  { value: 'video', label: '视频' },
  { value: 'phone', label: '电话' },
];

export const GRADES = ['S', 'A', 'B', 'C'].map(id => ({ id, label: `${id} 级` }));

export const SKILLS = ['路线规划', '应急处置', '数据看板', '司机沟通', '成本核算'].map(
  (label, at) => ({
    id: `k${at + 1}`,
    label,
  }),
);

export const WAYS = ['轮岗', '导师带教', '专题培训'];
