export const DEPARTMENTS = [
  { id: 'QA', text: '质量保证部' },
  { id: 'PD', text: '生产部' },
  { id: 'RD', text: '工艺研发部' },
  { id: 'SC', text: '供应链部' },
];

export const WORKSHOPS = [
  { id: 'w1', text: '固体制剂厂' },
  { id: 'w11', parentId: 'w1', text: '压片车间' },
  { id: 'w12', parentId: 'w1', text: '包衣车间' },
  { id: 'w2', text: '注射剂厂' },
  { id: 'w21', parentId: 'w2', text: '灌装车间' },
  { id: 'w22', parentId: 'w2', text: '冻干车间' },
];

export const ROOMS = ['行政楼 201', '行政楼 305', '生产楼会议室'];

export const MODES = [
  { id: 'F', text: '现场' },
  { id: 'V', text: '视频' },
  { id: 'P', text: '电话' },
];

export const WITNESSES = [
  { id: 'HC0107', text: '顾晓燕' },
  { id: 'HC0115', text: '顾明辉' },
  { id: 'HC0230', text: '严佳宁' },
];

export const GRADES = [
  { id: 'S', text: '卓越' },
  { id: 'A', text: '优秀' },
  { id: 'B', text: '良好' },
  { id: 'C', text: '待改进' },
];

export const PARTNERS = ['设备工程部', '仓储物流部', '注册事务部', '安全环保部'];

export const COURSES = ['GMP 复训', '偏差调查', '统计过程控制'];

export const YES_NO = [
  { id: 'Y', text: '是' },
  { id: 'N', text: '否' },
];
