import { Input } from '@headlessui/react';
import DatePicker from 'react-datepicker';
import type { Goal, Section } from './model';

export function Goals({ review, set }: Section) {
  const edit = (id: number, change: Partial<Goal>) =>
    set({ goals: review.goals.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = (review.goals.at(-1)?.id ?? 0) + 1;
    set({ goals: [...review.goals, { id, name: '', metric: '', weight: '', due: null }] });
  };

  return (
    <div className="wide">
      <h3>下阶段目标</h3>
      <table>
        <thead>
          <tr>
            <th>目标</th>
            <th>衡量指标</th>
            <th>权重(%)</th>
            <th>完成时间</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {review.goals.map(({ id, name, metric, weight, due }) => (
            <tr key={id}>
              <td>
                <Input
                  className="input"
                  value={name}
                  onChange={event => edit(id, { name: event.target.value })}
                />
              </td>
              <td>
                <Input
                  className="input"
                  value={metric}
                  onChange={event => edit(id, { metric: event.target.value })}
                />
              </td>
              <td>
                <Input
                  className="input"
                  type="number"
                  value={weight}
                  onChange={event => edit(id, { weight: event.target.value })}
                />
              </td>
              <td>
                <DatePicker
                  className="input"
                  locale="zh-CN"
                  dateFormat="yyyy-MM-dd"
                  selected={due}
                  onChange={(value: Date | null) => edit(id, { due: value })}
                />
              </td>
              <td>
                <button
                  type="button"
                  className="pill"
                  onClick={() => set({ goals: review.goals.filter(one => one.id !== id) })}
                >
                  删除
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="pill" onClick={add}>
        新增目标
      </button>
    </div>
  );
}
