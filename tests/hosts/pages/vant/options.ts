export const CYCLES = ['2026年6月', '2026年7月', '2026年8月'].map(text => ({ text, value: text }));

export const GRADES = [
  { text: '优', value: '1' },
  { text: '良', value: '2' },
  { text: '中', value: '3' },
  { text: '差', value: '4' },
];

export const STORES = [
  {
    text: '杭州',
    value: 'hz',
    children: [
      {
        text: '西湖区',
        value: 'xh',
        children: [
          { text: '文三路店', value: 'S101' },
          { text: '古墩路店', value: 'S102' },
        ],
      },
      { text: '滨江区', value: 'bj', children: [{ text: '江南大道店', value: 'S110' }] },
    ],
  },
  {
    text: '宁波',
    value: 'nb',
    children: [{ text: '鄞州区', value: 'yz', children: [{ text: '天童南路店', value: 'S201' }] }],
  },
];

export const DUTIES = ['收银', '理货', '生鲜加工', '客诉处理'];

export const WAYS = [
  { code: 'store', text: '到店' },
  { code: 'video', text: '视频' },
  { code: 'phone', text: '电话' },
];
