import type { CalendarDate, CalendarDateTime, Time } from '@internationalized/date';

export interface Step {
  id: number;
  action: string;
  owner: string;
  due: CalendarDate | null;
}

export const emptyTalk = () => ({
  employee: 'Dario Kovac',
  state: 'Open',
  employeeId: '',
  type: null as string | null,
  talkAt: null as CalendarDateTime | null,
  minutes: null as number | null,
  mentor: null as string | null,
  location: '',
  period: null as { start: CalendarDate; end: CalendarDate } | null,
  concerns: '',
  causes: '',
  plan: '',
  precision: 0,
  rating: null as string | null,
  score: null as number | null,
  steps: [{ id: 1, action: '', owner: '', due: null }] as Step[],
  methods: [] as string[],
  audit: null as Time | null,
  followUp: null as CalendarDate | null,
  notify: false,
  informed: false,
  agreement: null as string | null,
  comments: '',
  signature: '',
  bonus: null as number | null,
  hr: '',
});

export type Talk = ReturnType<typeof emptyTalk>;

export interface Section {
  talk: Talk;
  set(change: Partial<Talk>): void;
}

export function plainModel(talk: Talk): Record<string, unknown> {
  return {
    ...talk,
    talkAt: talk.talkAt?.toString().slice(0, 16) ?? null,
    period: talk.period ? [talk.period.start.toString(), talk.period.end.toString()] : [],
    audit: talk.audit?.toString().slice(0, 5) ?? null,
    followUp: talk.followUp?.toString() ?? null,
    steps: talk.steps.map(({ action, owner, due }) => ({
      action,
      owner,
      due: due?.toString() ?? '',
    })),
  };
}
