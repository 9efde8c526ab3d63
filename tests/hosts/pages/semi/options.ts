export const ROOMS = ['一楼培训室', '二楼会议室', '调度中心', '飞书会议'];

export const WITNESSES = [
  { value: 'SD0031', label: '龚丽' },
  { value: 'SD0045', label: '龚建军' },
  { value: 'SD0107', label: '秦岚' },
];

export const ROUTES = [
  {
    value: 'gd',
    label: '广东省',
    children: [
      {
        value: 'gz',
        label: '广州市',
        children: [
          { value: 'by', label: '白云区' },
          { value: 'hp', label: '黄埔区' },
        ],
      },
      { value: 'fs', label: '佛山市', children: [{ value: 'sd', label: '顺德区' }] },
    ],
  },
  {
    value: 'hn',
    label: '湖南省',
    children: [{ value: 'cs', label: '长沙市', children: [{ value: 'yl', label: '岳麓区' }] }],
  },
];

export const CENTRES = [
  {
    value: 'c1',
    label: '运营中心',
    key: 'c1',
    children: [
      { value: 'c11', label: '分拣部', key: 'c11' },
      { value: 'c12', label: '车队', key: 'c12' },
    ],
  },
  {
    value: 'c2',
    label: '职能中心',
    key: 'c2',
    children: [{ value: 'c21', label: '安全管理部', key: 'c21' }],
  },
];

export const LICENCES = ['A2驾驶证', '叉车证', '危货押运证', '安全员证'].map((label, at) => ({
  label,
  value: `L${at + 1}`,
}));

export const GRADES = [
  { value: 'A', label: '优' },
  { value: 'B', label: '良' },
  { value: 'C', label: '中' },
  { value: 'D', label: '差' },
];

export const MOBILITY = ['愿意调岗', '愿意轮岗', '暂不考虑'].map(word => ({
  value: word,
  label: word,
}));

export const CHANNELS = ['早会', '企业微信', '书面通知', '系统消息'].map(word => ({
  value: word,
  label: word,
}));
