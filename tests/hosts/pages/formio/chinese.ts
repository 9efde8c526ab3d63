/** The words of Form.io's own parts. */
export const CHINESE = {
  next: '下一页',
  previous: '上一页',
  cancel: '取消',
  submit: '提交',
  addAnother: '新增一行',
  'Add Another': '新增一行',
  'Type to search': '输入以搜索',
  'No results found': '没有结果',
  'No choices to choose from': '没有选项',
};
