const { $ } = window;

export const ISO = { dateFormat: 'yy-mm-dd', changeMonth: true, changeYear: true };

/** What the picker of this input holds. */
export function dateOf(input, withTime = false) {
  const date = $(input).datepicker('getDate');
  if (!date) return null;
  const two = part => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return withTime ? `${day}T${two(date.getHours())}:${two(date.getMinutes())}` : day;
}
