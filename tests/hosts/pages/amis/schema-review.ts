import { GRADES, PATHS, SKILLS } from './options';

export const review = [
  {
    type: 'textarea',
    name: 'merits',
    label: '主要业绩',
    required: true,
    maxLength: 500,
    showCounter: true,
    placeholder: '用数据说话，分点填写',
  },
  { type: 'textarea', name: 'gaps', label: '存在问题', maxLength: 500, showCounter: true },
  { type: 'textarea', name: 'causes', label: '根因分析', minRows: 2 },
  {
    type: 'group',
    body: [
      { type: 'input-number', name: 'score', label: '考核得分', precision: 1, min: 0, max: 100 },
      { type: 'select', name: 'grade', label: '考核等级', options: GRADES, clearable: true },
    ],
  },
  {
    type: 'group',
    body: [
      { type: 'input-rating', name: 'safety', label: '安全意识', count: 5 },
      { type: 'input-range', name: 'load', label: '工时饱和度', unit: '%', step: 5, value: 30 },
    ],
  },
  {
    type: 'select',
    name: 'skills',
    label: '掌握技能',
    multiple: true,
    searchable: true,
    options: SKILLS,
    placeholder: '可多选',
  },
  {
    type: 'group',
    body: [
      { type: 'input-tag', name: 'words', label: '特质标签', placeholder: '输入后回车' },
      {
        type: 'nested-select',
        name: 'path',
        label: '发展方向',
        withChildren: false,
        onlyLeaf: true,
        options: PATHS,
        placeholder: '请选择',
      },
    ],
  },
];
