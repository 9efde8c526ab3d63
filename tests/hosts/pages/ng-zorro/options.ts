export const TYPES = [
  { code: 'Q', name: '季度面谈' },
  { code: 'H', name: '半年面谈' },
  { code: 'P', name: '改进跟进面谈' },
];

export const MENTORS = [
  { id: 'u201', name: '田志强' },
  { id: 'u202', name: '田雨欣' },
  { id: 'u318', name: '汪建华' },
];

export const ROUTES = ['沪蓉干线', '京沪干线', '广深快线', '郑新干线', '成渝城际'];

export const SITES = [
  {
    value: 'east',
    label: '华东区',
    children: [
      {
        value: 'sh',
        label: '上海分拨',
        children: [
          { value: 'sh1', label: '青浦仓', isLeaf: true },
          { value: 'sh2', label: '嘉定仓', isLeaf: true },
        ],
      },
      {
        value: 'nj',
        label: '南京分拨',
        children: [{ value: 'nj1', label: '江宁仓', isLeaf: true }],
      },
    ],
  },
  {
    value: 'west',
    label: '西南区',
    children: [
      {
        value: 'cd',
        label: '成都分拨',
        children: [{ value: 'cd1', label: '双流仓', isLeaf: true }],
      },
    ],
  },
];

export const TEAMS = [
  {
    key: 't1',
    title: '运营中心',
    children: [
      { key: 't11', title: '调度组', isLeaf: true },
      { key: 't12', title: '质控组', isLeaf: true },
    ],
  },
  { key: 't2', title: '客服中心', children: [{ key: 't21', title: '理赔组', isLeaf: true }] },
];

export const LEVELS = ['S', 'A', 'B', 'C', 'D'];

export const CAUSES = ['制度流程', '人员技能', '设备系统', '外部协作'];

export const PLACES = ['分拨中心 203 室', '总部 8 楼 806', '线上会议'];
