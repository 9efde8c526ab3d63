export interface Action {
  what: string;
  who: string;
  due: Date | null;
}

export const emptyTalk = () => ({
  employee: '许文博',
  state: '待面谈',
  department: null as string | null,
  position: '',
  period: null as string | null,
  talkAt: null as Date | null,
  minutes: null as number | null,
  mode: null as string | null,
  place: '',
  line: null as Record<string, boolean> | null,
  region: null as { name: string } | null,
  visit: null as (Date | null)[] | null,
  teams: [] as string[],
  merits: '',
  gaps: '',
  quality: null as number | null,
  load: 0,
  grade: null as string | null,
  score: null as number | null,
  verdict: '',
  actions: [{ what: '', who: '', due: null }] as Action[],
  needTraining: '',
  courses: [] as string[],
  skills: [] as string[],
  selfCheck: null as Date | null,
  morning: null as Date | null,
  remind: false,
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export type Talk = ReturnType<typeof emptyTalk>;

export function plainModel(talk: Talk): Record<string, unknown> {
  return {
    ...JSON.parse(JSON.stringify(talk)),
    talkAt: talk.talkAt && `${dayOf(talk.talkAt)}T${timeOf(talk.talkAt)}`,
    line: Object.keys(talk.line ?? {})[0] ?? null,
    region: talk.region?.name ?? null,
    visit: (talk.visit ?? []).map(date => date && dayOf(date)),
    actions: talk.actions.map(row => ({ ...row, due: row.due && dayOf(row.due) })),
    selfCheck: talk.selfCheck && dayOf(talk.selfCheck).slice(0, 7),
    morning: talk.morning && timeOf(talk.morning),
  };
}

function dayOf(date: Date): string {
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

function timeOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
