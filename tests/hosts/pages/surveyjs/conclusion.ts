export const conclusion = {
  type: 'panel',
  name: 'conclusion',
  title: '四、面谈结论',
  elements: [
    { type: 'boolean', name: 'informed', title: '已告知绩效结果', renderAs: 'checkbox' },
    { type: 'comment', name: 'reply', title: '员工意见' },
    { type: 'signaturepad', name: 'sign', title: '员工签字' },
    { type: 'text', name: 'raise', title: '调薪建议' },
    { type: 'comment', name: 'hr', title: '人力资源部意见' },
  ],
};
