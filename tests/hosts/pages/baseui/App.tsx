import { Button, KIND } from 'baseui/button';
import { Drawer, SIZE } from 'baseui/drawer';
import { useEffect, useRef, useState } from 'react';
import { Basics } from './Basics';
import { emptyRecord, plainModel, type TalkRecord } from './model';
import { Plan } from './Plan';
import { Review } from './Review';

export function App() {
  const [isOpen, setOpen] = useState(false);
  const [record, setRecord] = useState(emptyRecord);
  const held = useRef({ record, submitted: 0 });
  held.current.record = record;

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(held.current.record),
      submitted: held.current.submitted,
    });
  }, []);

  const change = (part: Partial<TalkRecord>) => setRecord(now => ({ ...now, ...part }));

  return (
    <>
      <header className="top">驰岳出行 · 人才系统</header>
      <section className="list">
        <h3>待办面谈</h3>
        <p>司南舟 · 2026 上半年</p>
        <Button onClick={() => setOpen(true)}>开始填写</Button>
      </section>
      <Drawer isOpen={isOpen} autoFocus size={SIZE.full} onClose={() => setOpen(false)}>
        <h2>绩效面谈记录</h2>
        <Basics record={record} change={change} />
        <Review record={record} change={change} />
        <Plan record={record} change={change} />
        <div className="foot">
          <Button
            onClick={() => {
              held.current.submitted += 1;
            }}
          >
            提交
          </Button>
          <Button kind={KIND.secondary}>暂存</Button>
        </div>
      </Drawer>
    </>
  );
}
