import { basics } from './schema-basics';
import { plan } from './schema-plan';
import { review } from './schema-review';

export const schema = {
  type: 'page',
  title: '绩效面谈记录',
  subTitle: '岭山精工 · 人力资源',
  body: {
    type: 'form',
    id: 'talk',
    title: '',
    mode: 'horizontal',
    horizontal: { left: 3, right: 9 },
    labelWidth: 120,
    api: 'post:/api/talk',
    submitText: '提交',
    body: [
      {
        type: 'collapse-group',
        activeKey: ['basics', 'review', 'plan'],
        body: [
          { type: 'collapse', key: 'basics', header: '基本信息', body: basics },
          { type: 'collapse', key: 'review', header: '评价与结果', body: review },
          { type: 'collapse', key: 'plan', header: '改进与跟踪', body: plan },
        ],
      },
    ],
  },
};
