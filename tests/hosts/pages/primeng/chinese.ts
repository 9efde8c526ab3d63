/** The words of PrimeNG's own parts, as its Chinese locale file has them. */
export const CHINESE = {
  dayNames: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  dayNamesShort: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  dayNamesMin: ['日', '一', '二', '三', '四', '五', '六'],
  monthNames: '一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月'.split(','),
  monthNamesShort: '1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月'.split(','),
  today: '今天',
  clear: '清除',
  weekHeader: '周',
  firstDayOfWeek: 1,
  dateFormat: 'yy-mm-dd',
  emptyMessage: '没有可用选项',
  emptyFilterMessage: '未找到结果',
  emptySearchMessage: '未找到结果',
};
