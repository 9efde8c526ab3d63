export interface Action {
  what: string;
  who: string;
  due: string;
}

export const emptyTalk = () => ({
  employee: '吕思琪',
  staffNo: 'XD-3071',
  position: '',
  cycle: '',
  talkDay: '',
  talkTime: '',
  minutes: '',
  way: '',
  store: '',
  leave: [] as string[],
  merits: '',
  faults: '',
  reason: '',
  service: 0,
  energy: 0,
  grade: '',
  shifts: 0,
  duties: [] as string[],
  actions: [{ what: '', who: '', due: '' }] as Action[],
  month: '',
  support: '',
  remind: false,
  told: false,
  reply: '',
  sign: '',
  bonus: '',
  hr: '',
});

export type Talk = ReturnType<typeof emptyTalk>;
