export const POSTS = ['工艺工程师', '设备工程师', '安全主管', '班长'];

export const MODES = [
  { code: 1, name: '面对面' },
  { code: 2, name: '视频会议' },
  { code: 3, name: '电话' },
];

export const PEOPLE = [
  { id: 'K021', name: '毛伟东' },
  { id: 'K022', name: '毛晓倩' },
  { id: 'K107', name: '庄海峰' },
];

export const PLANTS = [
  {
    value: 'p1',
    label: '一厂区',
    children: [
      {
        value: 'p1a',
        label: '聚合车间',
        children: [
          { value: 'p1a1', label: '一线' },
          { value: 'p1a2', label: '二线' },
        ],
      },
      { value: 'p1b', label: '包装车间', children: [{ value: 'p1b1', label: '甲班' }] },
    ],
  },
  {
    value: 'p2',
    label: '二厂区',
    children: [{ value: 'p2a', label: '罐区', children: [{ value: 'p2a1', label: '南罐区' }] }],
  },
];

export const PERMITS = ['动火作业', '受限空间', '高处作业', '吊装作业', '盲板抽堵'];

export const LEVELS = [
  { code: 'A', name: '优秀' },
  { code: 'B', name: '良好' },
  { code: 'C', name: '合格' },
  { code: 'D', name: '不合格' },
];

export const COURSES = ['内部讲师', '外派学习', '师带徒'];

export const ROOMS = ['行政楼 301', '行政楼 305', '中控楼会议室'];
