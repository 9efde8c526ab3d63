import './plugins.js';
import './page.css';
import { actionRows, addAction } from './actions.js';
import { dateOf, ISO } from './dates.js';
import { searchManagers } from './managers.js';

const { $ } = window;
let manager = null;
let submitted = 0;
/** What the fields hold once the page has heard of it. */
const held = {};

$(() => {
  $('#tabs').tabs();
  $('.selectpicker').selectpicker({ width: '100%' });
  $('#level').selectmenu({ width: '100%' });
  $('#manager').autocomplete({
    minLength: 1,
    source: searchManagers,
    select: (_, { item }) => {
      manager = item.id;
    },
    change: (_, { item }) => {
      manager = item?.id ?? null;
    },
  });
  $('#talkAt').datetimepicker({ ...ISO, timeFormat: 'HH:mm' });
  $('#weekly').timepicker({ timeFormat: 'HH:mm', stepMinute: 5 });
  $('#from, #to, #followUp').datepicker(ISO);
  $('#minutes').spinner({ min: 5, max: 240, step: 5 });
  $('#score').spinner({ min: 0, max: 100, step: 0.5, numberFormat: 'n' });
  $('#modes').controlgroup();
  $('#ways').controlgroup();
  $('#load').slider({
    value: 50,
    step: 5,
    slide: (_, { value }) => $('#load-value').text(`${value}%`),
  });
  $('#comment').summernote({
    height: 140,
    toolbar: [
      ['style', ['bold', 'italic', 'underline']],
      ['para', ['ul', 'ol']],
    ],
  });
  $('#add-action').on('click', addAction);
  addAction();

  $('#review').on('change', '.plain', ({ target }) => {
    held[target.name] = target.type === 'checkbox' ? target.checked : target.value;
  });
  $('#review').on('submit', event => {
    event.preventDefault();
    submitted += 1;
  });

  window.__model = () => ({
    staffNo: '',
    place: '',
    merits: '',
    gaps: '',
    training: '',
    remind: false,
    reply: '',
    informed: false,
    sign: '',
    raise: '',
    hr: '',
    ...held,
    department: $('#department').selectpicker('val') || null,
    level: $('#level').val() || null,
    manager,
    talkAt: dateOf('#talkAt', true),
    minutes: $('#minutes').spinner('value'),
    mode: $('#modes input:checked').val() ?? null,
    span: [dateOf('#from'), dateOf('#to')].filter(Boolean),
    comment: $('#comment')
      .summernote('code')
      .replace(/^<p><br><\/p>$/, ''),
    score: $('#score').spinner('value'),
    grade: $('#grade').selectpicker('val') || null,
    load: $('#load').slider('value'),
    skills: $('#skills').selectpicker('val'),
    actions: actionRows(),
    ways: $('#ways input:checked')
      .map((_, box) => box.value)
      .get(),
    followUp: dateOf('#followUp'),
    weekly: $('#weekly').val(),
    submitted,
  });
});
