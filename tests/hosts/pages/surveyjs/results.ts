export const results = {
  type: 'panel',
  name: 'results',
  title: '二、业绩评价',
  elements: [
    { type: 'comment', name: 'merits', title: '突出业绩与优点', rows: 3, autoGrow: true },
    { type: 'comment', name: 'gaps', title: '不足与待提升', rows: 3, autoGrow: true },
    {
      type: 'matrix',
      name: 'ability',
      title: '能力评价',
      columns: [
        { value: 'high', text: '突出' },
        { value: 'good', text: '称职' },
        { value: 'low', text: '欠缺' },
      ],
      rows: [
        { value: 'judge', text: '专业判断' },
        { value: 'write', text: '文档规范' },
      ],
    },
    { type: 'rating', name: 'teamwork', title: '协作意识', rateMax: 5, rateType: 'stars' },
    {
      type: 'slider',
      name: 'load',
      title: '工作饱和度',
      startWithNewLine: false,
      min: 0,
      max: 100,
      step: 5,
    },
    { type: 'text', name: 'score', title: '最终得分', inputType: 'number', min: 0, max: 100 },
    {
      type: 'tagbox',
      name: 'skills',
      title: '技能标签',
      startWithNewLine: false,
      choices: ['统计分析', '方案撰写', '法规检索', '项目管理', '英语写作'],
    },
    {
      type: 'radiogroup',
      name: 'grade',
      title: '最终绩效等级',
      colCount: 4,
      choices: [
        { value: 'A', text: '优秀' },
        { value: 'B', text: '良好' },
        { value: 'C', text: '合格' },
        { value: 'D', text: '待改进' },
      ],
    },
  ],
};
