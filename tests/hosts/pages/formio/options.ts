const plain = (...labels: string[]) => labels.map(label => ({ label, value: label }));

export const DEPARTMENTS = [
  { label: '化学检测部', value: 'chem' },
  { label: '计量校准部', value: 'cal' },
  { label: '环境监测部', value: 'env' },
  { label: '市场与客服部', value: 'cs' },
];

export const MANAGERS = [
  { label: '卓以宁', value: 'HY021' },
  { label: '卓凡', value: 'HY178' },
  { label: '尹海川', value: 'HY034' },
];

export const MODES = [
  { label: '当面', value: 'face' },
  { label: '视频', value: 'video' },
  { label: '电话', value: 'phone' },
];

export const GRADES = [
  { label: '卓越', value: 'S' },
  { label: '优良', value: 'A' },
  { label: '达标', value: 'B' },
  { label: '待提升', value: 'C' },
];

export const SURVEY = {
  questions: [
    { label: '规范意识', value: 'rules' },
    { label: '客户响应', value: 'service' },
  ],
  values: [
    { label: '突出', value: 'high' },
    { label: '合格', value: 'fair' },
    { label: '欠缺', value: 'low' },
  ],
};

export const SKILLS = plain('气相色谱', '不确定度评定', '方法开发', '现场采样', '体系审核');

export const WAYS = [
  { label: '资深带教', value: 'coach' },
  { label: '能力验证', value: 'test' },
  { label: '外部培训', value: 'course' },
];

export const YES_NO = [
  { label: '是', value: 'Y' },
  { label: '否', value: 'N' },
];
