import './components.js';
import './page.css';
import { actionsHeld, startActions } from './actions.js';
import { startHostFinder } from './host-finder.js';
import { startWords, wordsHeld } from './words.js';

const VALUES =
  'name no department host talkAt minutes place from to published merits gaps causes score grade teamwork load followUp weekly consensus reply sign pin raise hr';

const byId = id => document.getElementById(id);
const steps = [...document.querySelectorAll('.step')];
const marks = [...document.querySelectorAll('.steps li')];
let at = 0;
let submitted = 0;

startActions();
startHostFinder();
startWords();

byId('back').addEventListener('click', () => show(at - 1));
byId('next').addEventListener('click', () => show(at + 1));
byId('submit').addEventListener('click', () => {
  submitted += 1;
});
document.getElementById('record').addEventListener('submit', event => event.preventDefault());

function show(wanted) {
  at = Math.max(0, Math.min(wanted, steps.length - 1));
  for (const [i, step] of steps.entries()) step.hidden = i !== at;
  for (const [i, mark] of marks.entries()) mark.className = i === at ? 'now' : '';
  byId('next').hidden = at === steps.length - 1;
  byId('submit').hidden = at < steps.length - 1;
}

const checkedIn = (id, part) =>
  [...byId(id).querySelectorAll(part)].filter(box => box.checked).map(box => box.value);

window.__model = () => ({
  ...Object.fromEntries(VALUES.split(' ').map(id => [id, byId(id).value ?? ''])),
  mode: checkedIn('mode', 'md-radio')[0] ?? null,
  training: checkedIn('training', 'md-radio')[0] ?? null,
  ways: checkedIn('ways', 'md-checkbox'),
  skills: [...byId('skills').children].filter(chip => chip.selected).map(chip => chip.label),
  words: wordsHeld(),
  actions: actionsHeld(),
  remind: byId('remind').selected,
  informed: byId('informed').checked,
  submitted,
});
