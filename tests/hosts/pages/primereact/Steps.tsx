import { Button } from 'primereact/button';
import { Calendar } from 'primereact/calendar';
import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import { InputText } from 'primereact/inputtext';
import type { Section, Step } from './model';

export function Steps({ review, set }: Section) {
  const edit = (id: number, change: Partial<Step>) =>
    set({ steps: review.steps.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = (review.steps.at(-1)?.id ?? 0) + 1;
    set({ steps: [...review.steps, { id, task: '', owner: '', due: null }] });
  };

  return (
    <DataTable
      dataKey="id"
      value={review.steps}
      header="Action items"
      footer={<Button type="button" text icon="pi pi-plus" label="Add action" onClick={add} />}
    >
      <Column
        header="Action"
        body={({ id, task }: Step) => (
          <InputText value={task} onChange={event => edit(id, { task: event.target.value })} />
        )}
      />
      <Column
        header="Owner"
        body={({ id, owner }: Step) => (
          <InputText value={owner} onChange={event => edit(id, { owner: event.target.value })} />
        )}
      />
      <Column
        header="Due date"
        body={({ id, due }: Step) => (
          <Calendar
            dateFormat="dd/mm/yy"
            showIcon
            value={due}
            onChange={event => edit(id, { due: event.value ?? null })}
          />
        )}
      />
      <Column
        body={({ id }: Step) => (
          <Button
            type="button"
            text
            severity="danger"
            icon="pi pi-trash"
            aria-label="Remove"
            onClick={() => set({ steps: review.steps.filter(one => one.id !== id) })}
          />
        )}
      />
    </DataTable>
  );
}
