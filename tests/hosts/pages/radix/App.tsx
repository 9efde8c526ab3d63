import { useEffect, useRef, useState } from 'react';
import { Arrange } from './Arrange';
import { emptyTalk, plainModel, type Talk } from './model';
import { Outcome } from './Outcome';

export function App() {
  const [talk, setTalk] = useState(emptyTalk);
  const latest = useRef(talk);
  const submitted = useRef(0);
  latest.current = talk;
  const section = {
    talk,
    set: (change: Partial<Talk>) => setTalk(held => ({ ...held, ...change })),
  };

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <main>
      <h1>绩效面谈</h1>
      <form
        onSubmit={event => {
          event.preventDefault();
          submitted.current += 1;
        }}
      >
        <section>
          <h2>面谈安排</h2>
          <Arrange {...section} />
        </section>
        <section>
          <h2>评价与计划</h2>
          <Outcome {...section} />
        </section>
        <button type="submit" className="toggle">
          提交
        </button>
      </form>
    </main>
  );
}
