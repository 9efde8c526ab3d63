import type { Action, Section } from './model';

export function Actions({ talk, set }: Section) {
  const edit = (id: number, change: Partial<Action>) =>
    set({ actions: talk.actions.map(row => (row.id === id ? { ...row, ...change } : row)) });
  const add = () => {
    const id = (talk.actions.at(-1)?.id ?? 0) + 1;
    set({ actions: [...talk.actions, { id, text: '', owner: '', due: '' }] });
  };

  return (
    <div>
      <table>
        <thead>
          <tr>
            <th>改进行动</th>
            <th>负责人</th>
            <th>截止日期</th>
          </tr>
        </thead>
        <tbody>
          {talk.actions.map(({ id, text, owner, due }) => (
            <tr key={id}>
              <td>
                <input
                  className="input"
                  value={text}
                  onChange={event => edit(id, { text: event.target.value })}
                />
              </td>
              <td>
                <input
                  className="input"
                  value={owner}
                  onChange={event => edit(id, { owner: event.target.value })}
                />
              </td>
              <td>
                <input
                  type="date"
                  className="input"
                  value={due}
                  onChange={event => edit(id, { due: event.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="toggle" onClick={add}>
        新增行动
      </button>
    </div>
  );
}
