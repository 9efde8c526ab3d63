const TEXT = {
  days: ['日', '一', '二', '三', '四', '五', '六'],
  months: '1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月'.split(','),
  monthsShort: '1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月'.split(','),
  today: '今天',
  now: '现在',
  am: '上午',
  pm: '下午',
};

const FORMATS = {
  date: 'YYYY-MM-DD',
  datetime: 'YYYY-MM-DD HH:mm',
  month: 'YYYY-MM',
  time: 'HH:mm',
};

/** Every calendar of the page writes its dates in one way. */
export function startCalendar(element, type, more = {}) {
  const format = FORMATS[type];
  $(element).calendar({
    type,
    ampm: false,
    text: TEXT,
    firstDayOfWeek: 1,
    formatter: { date: format, datetime: format, month: format, time: format, cellTime: 'HH:mm' },
    ...more,
  });
}

const two = value => String(value).padStart(2, '0');

/** What the calendar holds, in the form of its type. */
export function heldBy(element, type) {
  const held = $(element).calendar('get date');
  if (!held) return '';
  const month = `${held.getFullYear()}-${two(held.getMonth() + 1)}`;
  const time = `${two(held.getHours())}:${two(held.getMinutes())}`;
  const day = `${month}-${two(held.getDate())}`;
  return { month, time, date: day, datetime: `${day}T${time}` }[type];
}
