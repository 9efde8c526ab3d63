import type { ISchema } from '@formily/react';
import { item } from './field';
import { GRADES, POSTS, SKILLS } from './options';

export const results: Record<string, ISchema> = {
  merits: item('主要业绩', 'Input.TextArea', { maxLength: 500, showCount: true, rows: 3 }),
  gaps: item('不足之处', 'Input.TextArea', { maxLength: 500, showCount: true, rows: 3 }),
  causes: item('原因分析', 'Input.TextArea', { autoSize: { minRows: 2 } }),
  score: item('考核得分', 'NumberPicker', { min: 0, max: 100, precision: 1 }),
  grade: item('考核等级', 'Select', { placeholder: '请选择' }, { enum: GRADES }),
  teamwork: item('协作意识', 'Rate'),
  load: item('工作饱和度', 'Slider', { step: 5 }),
  skills: item('优势技能', 'Select', { mode: 'multiple', placeholder: '可多选' }, { enum: SKILLS }),
  keywords: item('能力关键词', 'Select', { mode: 'tags', placeholder: '输入后回车' }),
  track: item('意向发展序列', 'Cascader', { options: POSTS, placeholder: '请选择' }),
};
