import type { Field } from '@formily/core';
import { MANAGERS } from './options';

/** The list of people answers after a moment, as a server would. */
export function searchManager(field: Field): void {
  field.setComponentProps({
    onSearch: (word: string) => {
      field.loading = true;
      setTimeout(() => {
        field.loading = false;
        field.dataSource = word ? MANAGERS.filter(({ label }) => label.includes(word)) : [];
      }, 300);
    },
  });
}
