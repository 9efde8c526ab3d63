import { reactive } from 'vue';

interface Action {
  task: string;
  owner: string;
  due: string;
  measure: string;
}

export const record = reactive({
  name: '阮青禾',
  no: '',
  department: '',
  manager: '',
  talkAt: '',
  minutes: null as number | null,
  place: '',
  mode: '',
  span: [] as string[],
  effective: '',
  merits: '',
  gaps: '',
  reasons: '',
  score: null as number | null,
  grade: '',
  teamwork: 0,
  load: 0,
  skills: [] as string[],
  words: [] as string[],
  track: [] as string[],
  actions: [{ task: '', owner: '', due: '', measure: '' }] as Action[],
  training: '',
  ways: [] as string[],
  followUp: '',
  weekly: '',
  remind: false,
  agreed: '',
  reply: '',
  informed: false,
  sign: '',
  raise: '',
  hr: '',
});

export function plainModel(): Record<string, unknown> {
  const { actions, ...held } = record;
  return JSON.parse(
    JSON.stringify({
      ...held,
      actions: actions.map(({ task, owner, due, measure }) => ({ task, owner, due, measure })),
    }),
  );
}
