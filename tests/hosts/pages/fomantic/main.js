import './jquery.js';
import 'fomantic-ui-css/semantic.js';
import 'fomantic-ui-css/semantic.css';
import { actionsHeld, startActions } from './actions.js';
import { heldBy, startCalendar } from './calendars.js';
import { DEPARTMENTS, GRADES, HOSTS, PLACES, SKILLS } from './options.js';

const TEXTS = 'name no minutes merits gaps score consensus reply sign pin raise hr'.split(' ');
const CALENDARS = {
  talkAt: 'datetime',
  from: 'date',
  to: 'date',
  paid: 'month',
  followUp: 'date',
  standup: 'time',
};

let submitted = 0;

$('#department').dropdown({ values: DEPARTMENTS, placeholder: '请选择部门' });
$('#grade').dropdown({ values: GRADES, clearable: true, placeholder: '请选择' });
$('#skills').dropdown({ values: SKILLS, placeholder: '可多选' });
$('#words').dropdown({ allowAdditions: true, message: { addResult: '添加 <b>{term}</b>' } });
$('#host').dropdown({
  minCharacters: 1,
  saveRemoteData: false,
  apiSettings: {
    cache: false,
    mockResponseAsync: ({ urlData }, answer) =>
      setTimeout(
        () =>
          answer({
            success: true,
            results: HOSTS.filter(({ name }) => name.includes(urlData.query)),
          }),
        200,
      ),
  },
});
$('#place').search({ source: PLACES, minCharacters: 1, searchFields: ['title'] });
$('.ui.checkbox').checkbox();
$('#warmth').rating({ clearable: true });
$('#load').slider({ min: 0, max: 100, step: 5, start: 0 });
for (const [id, type] of Object.entries(CALENDARS)) startCalendar(`#${id}`, type);
$('#from').calendar('setting', 'endCalendar', $('#to'));
$('#to').calendar('setting', 'startCalendar', $('#from'));
startActions();
$('#submit').on('click', () => {
  submitted += 1;
});

const chosenIn = id =>
  String($(`#${id}`).dropdown('get value') || '')
    .split(',')
    .filter(Boolean);

window.__model = () => ({
  ...Object.fromEntries(TEXTS.map(id => [id, $(`#${id}`).val()])),
  ...Object.fromEntries(
    Object.entries(CALENDARS).map(([id, type]) => [id, heldBy(`#${id}`, type)]),
  ),
  department: chosenIn('department')[0] ?? null,
  host: chosenIn('host')[0] ?? null,
  grade: chosenIn('grade')[0] ?? null,
  skills: chosenIn('skills'),
  words: chosenIn('words'),
  place: $('#place input').val(),
  mode: $('#mode input:checked').val() ?? null,
  ways: $('#ways input:checked')
    .get()
    .map(box => box.value),
  warmth: $('#warmth').rating('get rating'),
  load: $('#load').slider('get value'),
  actions: actionsHeld(),
  remind: $('#remind').is(':checked'),
  informed: $('#informed').is(':checked'),
  submitted,
});
