import type { ISchema } from '@formily/react';
import { basics } from './basics';
import { plan } from './plan';
import { results } from './results';

const pane = (tab: string, properties: Record<string, ISchema>): ISchema => ({
  type: 'void',
  'x-component': 'FormTab.TabPane',
  'x-component-props': { tab },
  properties: { [`${tab}布局`]: { type: 'void', 'x-component': 'FormLayout', properties } },
});

export const schema: ISchema = {
  type: 'object',
  properties: {
    tabs: {
      type: 'void',
      'x-component': 'FormTab',
      'x-component-props': { formTab: '{{formTab}}' },
      properties: {
        basics: pane('面谈信息', basics),
        results: pane('绩效评价', results),
        plan: pane('改进与确认', plan),
      },
    },
  },
};
