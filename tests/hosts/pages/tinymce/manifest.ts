import type { PageOf } from '../../pages';

const TRAINING =
  '三季度参加“数据分析实战”内训，共 4 次课。\n由数据组安排一次结对练习。\n结业后在部门内做一次分享。';
const CAREER = '希望两年内转向产品运营方向。\n近期愿意参与一个跨部门项目。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '何佳怡', expect: { key: 'name', value: '何佳怡' } },
    { field: 'training_needed', value: '是', expect: { key: 'needTraining', value: 'Y' } },
    {
      label: '内训课程编号',
      type: 'text',
      value: 'TR-2026-018',
      expect: { key: 'course', value: 'TR-2026-018' },
    },
    { field: 'training_plan', value: TRAINING, expect: { key: 'training', value: TRAINING } },
    { field: 'career_aspiration', value: CAREER, expect: { key: 'career', value: CAREER } },
    { field: 'nine_box', value: '中坚力量', expect: { untouched: 'nineBox' } },
  ],
});
