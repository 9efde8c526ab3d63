export interface Choice {
  name: string;
  code: string;
}

export interface Action {
  id: number;
  text: string;
  owner: string;
  due: Date | null;
  standard: string;
}

export const emptyRecord = () => ({
  name: '穆清扬',
  no: '',
  team: null as { key?: string } | null,
  kind: null as string | null,
  host: null as Choice | null,
  talkAt: null as Date | null,
  minutes: null as number | null,
  place: '',
  mode: null as string | null,
  span: null as Date[] | null,
  payMonth: null as Date | null,
  merits: '',
  gaps: '',
  causes: [] as string[],
  score: null as number | null,
  level: null as string | null,
  teamwork: null as number | null,
  load: 20,
  fields: [] as string[],
  words: [] as string[],
  route: null as Choice | null,
  actions: [{ id: 1, text: '', owner: '', due: null, standard: '' }] as Action[],
  ways: [] as string[],
  training: null as string | null,
  followUp: null as Date | null,
  weekly: null as Date | null,
  remind: false,
  support: '',
  agreed: '',
  reply: '',
  informed: false,
  sign: '',
  raise: null as number | null,
  hr: '',
});

export type TalkRecord = ReturnType<typeof emptyRecord>;

export function plainModel(held: TalkRecord): Record<string, unknown> {
  return {
    ...held,
    team: held.team?.key ?? null,
    host: held.host?.code ?? null,
    route: held.route?.code ?? null,
    talkAt: held.talkAt && `${dayOf(held.talkAt)}T${timeOf(held.talkAt)}`,
    span: (held.span ?? []).map(day => day && dayOf(day)),
    payMonth: held.payMonth && dayOf(held.payMonth).slice(0, 7),
    actions: held.actions.map(({ text, owner, due, standard }) => ({
      text,
      owner,
      due: due && dayOf(due),
      standard,
    })),
    followUp: held.followUp && dayOf(held.followUp),
    weekly: held.weekly && timeOf(held.weekly),
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
