import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Descendant } from 'slate';
import { EMPTY, linesOf, RichText } from './rich-text';
import './style.css';

const INITIAL = {
  employeeNo: '',
  department: '数字化平台部',
  mentor: '',
  followUp: '',
  status: '待面谈',
  directorOpinion: '',
};

type Basics = typeof INITIAL;

function App() {
  const [basics, setBasics] = useState(INITIAL);
  const [plan, setPlan] = useState<Descendant[]>(EMPTY);
  const [consensus, setConsensus] = useState<Descendant[]>(EMPTY);
  const [submitted, setSubmitted] = useState(0);

  useEffect(() => {
    window.__model = () => ({
      ...basics,
      plan: linesOf(plan),
      consensus: linesOf(consensus),
      submitted,
    });
  });

  const bind = (key: keyof Basics) => ({
    value: basics[key],
    onChange: ({ target }: { target: { value: string } }) =>
      setBasics(held => ({ ...held, [key]: target.value })),
  });

  return (
    <main>
      <h1>绩效改进沟通表</h1>
      <dl>
        <dt>员工工号：</dt>
        <dd>
          <input {...bind('employeeNo')} placeholder="8 位工号" />
        </dd>
        <dt>所属部门：</dt>
        <dd>
          <input {...bind('department')} disabled />
        </dd>
        <dt>改进措施：</dt>
        <dd>
          <RichText value={plan} onChange={setPlan} placeholder="请逐条填写改进措施…" />
        </dd>
        <dt>双方达成的共识：</dt>
        <dd>
          <RichText value={consensus} onChange={setConsensus} placeholder="请填写…" />
        </dd>
        <dt>带教导师：</dt>
        <dd>
          <input {...bind('mentor')} placeholder="请输入导师姓名" />
        </dd>
        <dt>下次跟进日期：</dt>
        <dd>
          <input type="date" {...bind('followUp')} />
        </dd>
        <dt>部门负责人意见：</dt>
        <dd>
          <input {...bind('directorOpinion')} placeholder="由部门负责人填写" />
        </dd>
      </dl>
      <p className="buttons">
        <button type="button" onClick={() => setSubmitted(count => count + 1)}>
          保存并提交
        </button>
      </p>
    </main>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
