import { actionRows, startActions } from './actions';
import { dayOf } from './dates';
import { $ } from './jquery';
import { ISO, searchStaff } from './plugins';
import './style.css';

const PLAIN = ['position', 'minutes', 'good', 'weak', 'grade', 'score', 'raise', 'hr', 'other'];

const record: Record<string, unknown> = {
  ...Object.fromEntries(PLAIN.map(name => [name, ''])),
  mode: '',
  informed: false,
};
let submitted = 0;

$(() => {
  $('[name=employee]').select2({
    width: '100%',
    placeholder: '输入姓名搜索',
    allowClear: true,
    minimumInputLength: 1,
    ajax: { delay: 250, transport: searchStaff },
  });
  $('[name=dept]').select2({ width: '100%', placeholder: '请选择部门' });
  $('[name=raters]').select2({ width: '100%', placeholder: '可多选' });
  $('[name=skills]').select2({ width: '100%', tags: true, placeholder: '输入后回车' });
  $('#interview-date').datepicker(ISO);
  $('#trial').datepicker(ISO);
  $('[name=review]').datepicker(ISO);
  $('[name=contract]').datepicker({ format: 'dd/mm/yyyy', autoclose: true });
  startActions();

  $('#interview').on('change', '[name]', ({ target }) => {
    const control = $(target as EventTarget);
    const name = control.attr('name');
    if (PLAIN.includes(name) || name === 'mode') record[name] = control.val();
    if (name === 'informed') record.informed = control.is(':checked');
  });
  $('#interview').on('submit', event => {
    event.preventDefault();
    submitted += 1;
  });
  $('#save').on('click', () => {
    submitted += 1;
  });

  window.__model = () => ({
    ...record,
    company: '东明精密制造有限公司',
    minutes: record.minutes === '' ? null : Number(record.minutes),
    score: record.score === '' ? null : Number(record.score),
    employee: chosen('employee')[0] ?? null,
    dept: chosen('dept')[0] ?? null,
    raters: chosen('raters'),
    skills: chosen('skills'),
    date: pickedIn('#interview-date'),
    contract: pickedIn('[name=contract]'),
    trial: [pickedIn('[name=trialFrom]'), pickedIn('[name=trialTo]')].filter(Boolean),
    review: pickedIn('[name=review]'),
    actions: actionRows(),
    submitted,
  });
});

function chosen(name: string): string[] {
  const picked = $(`[name=${name}]`).select2('data');
  return picked.map(({ id }) => id).filter(Boolean);
}

function pickedIn(selector: string): string | null {
  return dayOf($(selector).datepicker('getDate'));
}
