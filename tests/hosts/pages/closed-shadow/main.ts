import './layout';
import './inputs';
import './choices';
import './picker';
import { Field } from './field';

/** The page's store: filled by what the fields announce. */
const store = new Map<string, unknown>();
let submitted = 0;

const form = document.querySelector('#interview') as HTMLFormElement;
for (const field of form.querySelectorAll('*'))
  if (field instanceof Field) store.set(field.name, field.value);

form.addEventListener('hz-change', ({ target }) => {
  if (target instanceof Field) store.set(target.name, target.value);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});
document.querySelector('#save')?.addEventListener('click', () => {
  submitted += 1;
});

window.__model = () => ({ ...Object.fromEntries(store), submitted });
