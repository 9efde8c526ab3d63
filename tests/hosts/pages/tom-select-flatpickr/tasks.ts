import type { Instance } from 'flatpickr/dist/types/instance';
import { daysOf, picker } from './pickers';

interface Task {
  row: HTMLTableRowElement;
  text: string;
  owner: string;
  due: Instance;
}

const tasks: Task[] = [];

export function startTasks() {
  document.querySelector('#add')?.addEventListener('click', addTask);
}

export const taskRows = () =>
  tasks.map(({ text, owner, due }) => ({ text, owner, due: daysOf(due)[0] ?? '' }));

function addTask() {
  const row = document.createElement('tr');
  row.innerHTML = `
    <td><input name="task_text[]" /></td>
    <td><input name="task_owner[]" /></td>
    <td><input name="task_due[]" /></td>
    <td><button type="button">删除</button></td>`;
  document.querySelector('#tasks tbody')?.append(row);
  const [text, owner, due] = row.querySelectorAll('input');
  if (!text || !owner || !due) return;
  const task: Task = { row, text: '', owner: '', due: picker(due, { allowInput: true }) };
  tasks.push(task);
  text.addEventListener('change', () => {
    task.text = text.value;
  });
  owner.addEventListener('change', () => {
    task.owner = owner.value;
  });
  row.querySelector('button')?.addEventListener('click', () => {
    tasks.splice(tasks.indexOf(task), 1);
    row.remove();
  });
}
