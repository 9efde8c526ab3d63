import { createStore } from 'solid-js/store';

interface Action {
  task: string;
  owner: string;
  due: string;
  measure: string;
}

export const emptyAction = (): Action => ({ task: '', owner: '', due: '', measure: '' });

export const [record, setRecord] = createStore({
  name: '夏侯晴',
  no: '',
  department: null as string | null,
  host: null as string | null,
  talkAt: '',
  minutes: Number.NaN,
  place: '',
  mode: '',
  from: '',
  to: '',
  merits: '',
  gaps: '',
  causes: '',
  score: Number.NaN,
  grade: null as string | null,
  teamwork: '',
  load: [20],
  skills: [] as string[],
  actions: [emptyAction()],
  training: '',
  ways: [] as string[],
  followUp: '',
  remind: false,
  informed: false,
  consensus: '',
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

/** Numbers that are not there yet come as null, which is how JSON writes them. */
export const plainModel = (): Record<string, unknown> => ({
  ...JSON.parse(JSON.stringify(record)),
  load: record.load[0],
});
