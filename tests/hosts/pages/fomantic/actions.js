import { heldBy, startCalendar } from './calendars.js';

const body = document.querySelector('#actions tbody');

const ROW = `
  <td><input type="text" data-key="task" /></td>
  <td><input type="text" data-key="owner" /></td>
  <td><div class="ui calendar"><div class="ui fluid input"><input type="text" placeholder="年-月-日" /></div></div></td>
  <td><input type="text" data-key="criterion" /></td>
  <td><button class="ui icon mini button" type="button" title="删除"><i class="trash icon"></i></button></td>`;

function addRow() {
  const row = body.insertRow();
  row.innerHTML = ROW;
  startCalendar(row.querySelector('.calendar'), 'date');
  row.querySelector('button').addEventListener('click', () => row.remove());
}

export function startActions() {
  document.querySelector('#add-action').addEventListener('click', addRow);
  addRow();
}

export const actionsHeld = () =>
  [...body.rows].map(row => ({
    ...Object.fromEntries(
      [...row.querySelectorAll('[data-key]')].map(input => [input.dataset.key, input.value]),
    ),
    due: heldBy(row.querySelector('.calendar'), 'date'),
  }));
