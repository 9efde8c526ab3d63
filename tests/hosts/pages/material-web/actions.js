const COLUMNS = { task: 'text', owner: 'text', due: 'date', criterion: 'text' };

const body = document.querySelector('#actions tbody');

function addRow() {
  const row = body.insertRow();
  for (const [key, type] of Object.entries(COLUMNS)) {
    const field = document.createElement('md-outlined-text-field');
    field.type = type;
    field.dataset.key = key;
    row.insertCell().append(field);
  }
  const remove = document.createElement('md-text-button');
  remove.type = 'button';
  remove.textContent = '删除';
  remove.addEventListener('click', () => row.remove());
  row.insertCell().append(remove);
}

export function startActions() {
  document.querySelector('#add-action').addEventListener('click', addRow);
  addRow();
}

export const actionsHeld = () =>
  [...body.rows].map(row =>
    Object.fromEntries(
      [...row.querySelectorAll('[data-key]')].map(field => [field.dataset.key, field.value]),
    ),
  );
