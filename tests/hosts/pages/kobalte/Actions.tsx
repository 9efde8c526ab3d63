import { Button } from '@kobalte/core/button';
import { TextField } from '@kobalte/core/text-field';
import { For } from 'solid-js';
import { emptyAction, record, setRecord } from './model';

const COLUMNS = [
  ['task', '行动'],
  ['owner', '责任人'],
  ['due', '期限'],
  ['measure', '衡量标准'],
] as const;

export const Actions = () => (
  <>
    <table>
      <thead>
        <tr>
          <For each={COLUMNS}>{([, title]) => <th>{title}</th>}</For>
          <th />
        </tr>
      </thead>
      <tbody>
        <For each={record.actions}>
          {(row, at) => (
            <tr>
              <For each={COLUMNS}>
                {([key]) => (
                  <td>
                    <TextField
                      value={row[key]}
                      onChange={text => setRecord('actions', at(), key, text)}
                    >
                      <TextField.Input class="box" type={key === 'due' ? 'date' : 'text'} />
                    </TextField>
                  </td>
                )}
              </For>
              <td>
                <Button
                  onClick={() => setRecord('actions', rows => rows.filter((_, i) => i !== at()))}
                >
                  删除
                </Button>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
    <Button onClick={() => setRecord('actions', rows => [...rows, emptyAction()])}>添加行动</Button>
  </>
);
