import { ISO } from './dates.js';

let rows = [{ task: '', owner: '', due: '' }];

export const actionRows = () => rows.map(row => ({ ...row }));

export function startActions(grid, addButton) {
  for (const column of grid.querySelectorAll('vaadin-grid-column')) {
    const tag = column.path === 'due' ? 'vaadin-date-picker' : 'vaadin-text-field';
    column.renderer = (root, { path }, { item }) => {
      let field = root.firstElementChild;
      if (!field) {
        field = document.createElement(tag);
        field.setAttribute('accessible-name', column.header);
        if (path === 'due') field.i18n = { ...field.i18n, ...ISO };
        field.addEventListener('value-changed', ({ detail }) => {
          if (field.row) field.row[path] = detail.value;
        });
        root.append(field);
      }
      field.row = item;
      field.value = item[path];
    };
  }
  grid.items = rows;
  addButton.addEventListener('click', () => {
    rows = [...rows, { task: '', owner: '', due: '' }];
    grid.items = rows;
  });
}
