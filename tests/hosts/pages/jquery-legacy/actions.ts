import { dayOf } from './dates';
import { $, type Query } from './jquery';
import { ISO } from './plugins';

interface Action {
  action: string;
  owner: string;
  standard: string;
  picker: Query;
}

type Row = Omit<Action, 'picker'> & { due: string | null };

const ROW = `<tr>
  <td><input type="text" class="form-control" data-col="action"></td>
  <td><input type="text" class="form-control" data-col="owner"></td>
  <td><input type="text" class="form-control" data-col="due" autocomplete="off"></td>
  <td><input type="text" class="form-control" data-col="standard"></td>
  <td><button type="button" class="btn btn-link remove">删除</button></td>
</tr>`;

const rows = new Map<HTMLElement, Action>();

export function startActions() {
  $('#add-row').on('click', addRow);
  $('#actions').on('change', 'input', ({ target }) => {
    const input = $(target as EventTarget);
    const row = rows.get(input.closest('tr')[0] as HTMLElement);
    const column = input.attr('data-col');
    if (row && column !== 'due') Object.assign(row, { [column]: input.val() });
  });
  $('#actions').on('click', '.remove', ({ target }) => {
    const row = $(target as EventTarget).closest('tr');
    rows.delete(row[0] as HTMLElement);
    row.remove();
  });
  addRow();
}

export function actionRows(): Row[] {
  return [...rows.values()].map(({ picker, ...texts }) => ({
    ...texts,
    due: dayOf(picker.datepicker('getDate')),
  }));
}

function addRow() {
  $('#actions tbody').append(ROW);
  const row = $('#actions tbody tr:last-child');
  rows.set(row[0] as HTMLElement, {
    action: '',
    owner: '',
    standard: '',
    picker: row.find('[data-col=due]').datepicker(ISO),
  });
}
