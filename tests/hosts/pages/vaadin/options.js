export const DEPARTMENTS = [
  { label: '管网运行部', value: 'net' },
  { label: '水质检测部', value: 'lab' },
  { label: '客户服务部', value: 'cs' },
  { label: '工程建设部', value: 'eng' },
];

export const MANAGERS = [
  { id: 'CJ012', name: '柏舟' },
  { id: 'CJ025', name: '柏清扬' },
  { id: 'CJ031', name: '尉迟安' },
];

export const GRADES = [
  { label: '优秀', value: 'A' },
  { label: '良好', value: 'B' },
  { label: '合格', value: 'C' },
  { label: '待改进', value: 'D' },
];

export const SKILLS = ['管网巡检', '水质分析', '应急处置', '客户沟通'].map((label, at) => ({
  label,
  value: `s${at + 1}`,
}));
