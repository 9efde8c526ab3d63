export interface Action {
  what: string;
  who: string;
  due: string;
}

export const emptyRecord = () => ({
  employee: '蒋文娟',
  staffNo: 'RH-30822',
  post: null as string | null,
  category: null as string | null,
  talkAt: '',
  place: '',
  form: null as string | null,
  attendee: null as string | null,
  certificates: [] as string[],
  shifts: null as { from: string; to: string } | null,
  summary: '',
  improve: '',
  opinion: '',
  satisfaction: 0,
  nightLoad: 0,
  grade: null as string | null,
  skills: [] as string[],
  actions: [] as Action[],
  course: '',
  learning: [] as string[],
  mail: false,
  handover: '',
  revisit: '',
  reply: '',
  sign: '',
  leader: '',
});

export type Record = ReturnType<typeof emptyRecord>;
