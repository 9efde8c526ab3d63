const two = part => String(part).padStart(2, '0');

/** Dates as 2026-07-14. */
export const ISO = {
  formatDate: ({ year, month, day }) => `${year}-${two(month + 1)}-${two(day)}`,
  parseDate: text => {
    const [year, month, day] = text.split('-').map(Number);
    return day ? { year, month: month - 1, day } : undefined;
  },
  monthNames: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' '),
  weekdays: '星期日 星期一 星期二 星期三 星期四 星期五 星期六'.split(' '),
  weekdaysShort: '日 一 二 三 四 五 六'.split(' '),
  firstDayOfWeek: 1,
  today: '今天',
  cancel: '取消',
};
