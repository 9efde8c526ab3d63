export interface Action {
  what: string;
  who: string;
  due: string | null;
}

export const emptyPlan = () => ({
  employee: '罗明哲',
  planNo: 'PIP-2026-0147',
  level: '',
  mode: null as string | null,
  interviewAt: null as string | null,
  minutes: null as number | null,
  period: null as [string, string] | null,
  coach: null as string | null,
  plant: null as string | null,
  processes: [] as string[],
  equipment: null as string | null,
  problems: '',
  reasons: '',
  severity: 0,
  progress: 0,
  tags: [] as string[],
  actions: [] as Action[],
  support: '',
  training: null as string | null,
  channels: [] as string[],
  weekly: false,
  meetingTime: null as string | null,
  contact: '',
  agreement: null as string | null,
  employeeOpinion: '',
  employeeSign: '',
  hrOpinion: '',
});

export type Plan = ReturnType<typeof emptyPlan>;
