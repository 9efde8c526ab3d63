export interface Action {
  id: number;
  text: string;
  owner: string;
  due: Date | null;
  standard: string;
}

export const emptyRecord = () => ({
  name: '邵一鸣',
  status: '草稿',
  type: null as string | null,
  talkAt: null as Date | null,
  minutes: null as number | null,
  place: '',
  mentor: null as string | null,
  site: null as string[] | null,
  team: null as string | null,
  span: [] as Date[],
  routes: [] as string[],
  facts: '',
  merits: '',
  faults: '',
  service: 0,
  effort: 0,
  level: null as string | null,
  causes: [] as string[],
  tags: [] as string[],
  actions: [] as Action[],
  support: '',
  pip: null as string | null,
  nextMonth: null as Date | null,
  shift: null as Date | null,
  followUp: null as Date | null,
  notify: false,
  informed: false,
  answer: '',
  sign: '',
  hr: '',
  salary: null as number | null,
});

export type TalkRecord = ReturnType<typeof emptyRecord>;

export function plainModel(held: TalkRecord): Record<string, unknown> {
  return {
    ...held,
    talkAt: held.talkAt && `${dayOf(held.talkAt)}T${timeOf(held.talkAt)}`,
    span: (held.span ?? []).map(dayOf),
    actions: held.actions.map(({ text, owner, due, standard }) => ({
      text,
      owner,
      due: due && dayOf(due),
      standard,
    })),
    nextMonth: held.nextMonth && dayOf(held.nextMonth).slice(0, 7),
    shift: held.shift && timeOf(held.shift),
    followUp: held.followUp && dayOf(held.followUp),
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
