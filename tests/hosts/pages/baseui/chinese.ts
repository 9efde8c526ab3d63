/** The words of Base Web's own parts that a person meets in this form. */
export const CHINESE = {
  select: { noResultsMsg: '没有结果', placeholder: '请选择', create: '添加' },
  drawer: { close: '关闭' },
};
