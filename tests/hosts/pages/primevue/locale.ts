const DAYS = ['日', '一', '二', '三', '四', '五', '六'];
const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

export const CHINESE = {
  dayNames: DAYS.map(day => `星期${day}`),
  dayNamesShort: DAYS.map(day => `周${day}`),
  dayNamesMin: DAYS,
  monthNames: MONTHS,
  monthNamesShort: MONTHS,
  firstDayOfWeek: 1,
  dateFormat: 'yy-mm-dd',
  today: '今天',
  clear: '清除',
  emptyMessage: '暂无数据',
  emptyFilterMessage: '没有匹配项',
  emptySearchMessage: '没有匹配项',
};
