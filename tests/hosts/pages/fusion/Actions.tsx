import { Button, DatePicker2, Input, Table } from '@alifd/next';
import type { Action } from './model';

interface Props {
  actions: Action[];
  onChange(actions: Action[]): void;
}

export function Actions({ actions, onChange }: Props) {
  const edit = (id: number, change: Partial<Action>) =>
    onChange(actions.map(one => (one.id === id ? { ...one, ...change } : one)));
  const add = () =>
    onChange([...actions, { id: (actions.at(-1)?.id ?? 0) + 1, task: '', owner: '', due: null }]);

  return (
    <>
      <Table.StickyLock dataSource={actions} primaryKey="id" hasBorder={false}>
        <Table.Column
          title="改进措施"
          dataIndex="task"
          cell={(value: string, _: number, { id }: Action) => (
            <Input value={value} onChange={task => edit(id, { task: String(task) })} />
          )}
        />
        <Table.Column
          title="责任人"
          dataIndex="owner"
          width={180}
          cell={(value: string, _: number, { id }: Action) => (
            <Input value={value} onChange={owner => edit(id, { owner: String(owner) })} />
          )}
        />
        <Table.Column
          title="完成时限"
          dataIndex="due"
          width={220}
          cell={(value: Action['due'], _: number, { id }: Action) => (
            <DatePicker2 value={value} onChange={due => edit(id, { due })} />
          )}
        />
        <Table.Column
          title="操作"
          width={90}
          cell={(_value: unknown, _: number, { id }: Action) => (
            <Button text warning onClick={() => onChange(actions.filter(one => one.id !== id))}>
              删除
            </Button>
          )}
        />
      </Table.StickyLock>
      <Button onClick={add}>+ 新增行动</Button>
    </>
  );
}
