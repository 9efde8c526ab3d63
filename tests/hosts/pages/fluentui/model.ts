export interface Step {
  id: number;
  activity: string;
  responsible: string;
  by: string;
  measure: string;
}

export const emptyPlan = () => ({
  employee: 'Grace Okafor',
  planStatus: 'Open',
  employeeId: '',
  grade: '',
  type: '',
  meetingAt: '',
  minutes: null as number | null,
  desk: '',
  buddy: '',
  sites: [] as string[],
  incidents: '',
  cause: '',
  managerRating: '',
  communication: 0,
  confidence: 0,
  tags: [] as string[],
  plan: '',
  steps: [] as Step[],
  training: '',
  evidence: [] as string[],
  mentor: false,
  coreHours: '',
  nextMeeting: '',
  response: '',
  signature: '',
  raise: '',
});

export type Plan = ReturnType<typeof emptyPlan>;

export interface Section {
  plan: Plan;
  set(change: Partial<Plan>): void;
}
