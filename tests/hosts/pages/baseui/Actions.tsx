import { Button, KIND, SIZE } from 'baseui/button';
import { DatePicker } from 'baseui/datepicker';
import { Input } from 'baseui/input';
import { zhCN } from 'date-fns/locale';
import type { Action, PartProps } from './model';

export function Actions({ record, change }: PartProps) {
  const set = (id: number, part: Partial<Action>) =>
    change({ actions: record.actions.map(row => (row.id === id ? { ...row, ...part } : row)) });

  return (
    <table className="actions">
      <thead>
        <tr>
          <th>行动</th>
          <th>责任人</th>
          <th>期限</th>
          <th>衡量标准</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {record.actions.map(({ id, task, owner, due, measure }) => (
          <tr key={id}>
            <td>
              <Input value={task} onChange={event => set(id, { task: event.target.value })} />
            </td>
            <td>
              <Input value={owner} onChange={event => set(id, { owner: event.target.value })} />
            </td>
            <td>
              <DatePicker
                value={due}
                locale={zhCN}
                formatString="yyyy-MM-dd"
                placeholder="年-月-日"
                mask="9999-99-99"
                onChange={({ date }) =>
                  set(id, { due: Array.isArray(date) ? null : (date ?? null) })
                }
              />
            </td>
            <td>
              <Input value={measure} onChange={event => set(id, { measure: event.target.value })} />
            </td>
            <td>
              <Button
                size={SIZE.mini}
                kind={KIND.tertiary}
                onClick={() => change({ actions: record.actions.filter(row => row.id !== id) })}
              >
                删除
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
