import { dateOf, ISO } from './dates.js';

const { $ } = window;
let count = 0;

export function addAction() {
  count += 1;
  const row = $(`<tr>
    <td><input type="text" class="form-control" name="task"></td>
    <td><input type="text" class="form-control" name="owner"></td>
    <td><input type="text" class="form-control" name="due" id="due-${count}" autocomplete="off"></td>
    <td><button type="button" class="btn btn-link">删除</button></td>
  </tr>`);
  row.data('held', { task: '', owner: '' });
  row.on('change', 'input', ({ target }) => {
    if (target.name !== 'due') row.data('held')[target.name] = target.value;
  });
  row.find('button').on('click', () => row.remove());
  row.appendTo('#actions tbody').find('[name=due]').datepicker(ISO);
}

export function actionRows() {
  return $('#actions tbody tr')
    .map((_, row) => ({
      ...$(row).data('held'),
      due: dateOf($(row).find('[name=due]')) ?? '',
    }))
    .get();
}
