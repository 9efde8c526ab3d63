export const PERIODS = [
  { code: '2026Q1', name: '2026年第一季度' },
  { code: '2026Q2', name: '2026年第二季度' },
];

export const LEVELS = [
  { code: 'S', name: '卓越' },
  { code: 'A', name: '优秀' },
  { code: 'B', name: '符合预期' },
  { code: 'C', name: '待改进' },
];

export const MENTORS = [
  { id: 'r1', name: '温如言' },
  { id: 'r2', name: '温子墨' },
  { id: 'r3', name: '金若水' },
];

export const STACK = ['前端', '后端', '数据', '安全', '运维'];

export const MODES = ['线下', '视频', '电话'];

export const COURSES = ['内部分享', '外部课程', '认证考试'];
