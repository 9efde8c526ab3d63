import { reactive } from 'vue';

interface Action {
  id: number;
  task: string;
  owner: string;
  due: string;
  measure: string;
}

export const record = reactive({
  name: '闻人芷',
  no: '',
  department: [] as string[],
  manager: '',
  talkAt: '',
  minutes: 0,
  place: '',
  mode: '',
  span: [] as string[],
  valid: '',
  merits: '',
  gaps: '',
  causes: '',
  score: '',
  grade: '',
  service: 0,
  load: 0,
  skills: [] as string[],
  actions: [{ id: 1, task: '', owner: '', due: '', measure: '' }] as Action[],
  training: '',
  ways: [] as string[],
  followUp: '',
  weekly: '',
  remind: false,
  informed: false,
  consensus: '',
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export const plainModel = (): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify({
      ...record,
      // Typed, it comes as a text.
      minutes: Number(record.minutes),
      actions: record.actions.map(({ task, owner, due, measure }) => ({
        task,
        owner,
        due,
        measure,
      })),
    }),
  );
