export const plan = {
  type: 'panel',
  name: 'plan',
  title: '三、改进与发展',
  elements: [
    {
      type: 'matrixdynamic',
      name: 'actions',
      title: '改进行动项',
      rowCount: 1,
      addRowText: '添加行动',
      columns: [
        { name: 'task', title: '改进行动', cellType: 'text' },
        { name: 'owner', title: '责任人', cellType: 'text' },
        { name: 'due', title: '完成时限', cellType: 'text', inputType: 'date' },
      ],
    },
    {
      type: 'paneldynamic',
      name: 'goals',
      title: '下阶段目标明细',
      templateTitle: '目标 {panelIndex}',
      panelCount: 1,
      addPanelText: '添加目标',
      templateElements: [
        { type: 'text', name: 'goal', title: '目标' },
        { type: 'text', name: 'metric', title: '衡量指标', startWithNewLine: false },
        { type: 'text', name: 'due', title: '完成时间', inputType: 'date' },
      ],
    },
    {
      type: 'boolean',
      name: 'training',
      title: '是否需要培训',
      labelTrue: '是',
      labelFalse: '否',
    },
    {
      type: 'checkbox',
      name: 'courses',
      title: '培养方式',
      colCount: 4,
      choices: ['外部课程', '导师辅导', '轮岗锻炼', '学术会议'],
    },
    { type: 'text', name: 'followUp', title: '跟进日期', inputType: 'date' },
    {
      type: 'text',
      name: 'standup',
      title: '每周例会时间',
      inputType: 'time',
      startWithNewLine: false,
    },
  ],
};
