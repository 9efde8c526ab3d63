export interface Action {
  text: string;
  cause: string;
  owner: string;
  due: string;
}

export const emptyInterview = () => ({
  employeeName: '陈思远',
  department: '华南大客户部',
  status: 'draft',
  period: '',
  interviewDate: '',
  startTime: '',
  duration: undefined as number | undefined,
  mode: '',
  location: '',
  type: '',
  reviewRange: [] as string[],
  reviewer: '',
  region: [] as string[],
  team: '',
  goalSummary: '',
  strengths: '',
  weaknesses: '',
  managerComment: '',
  customerRating: 0,
  valuesRating: 0,
  workload: 0,
  skills: [] as string[],
  product: '',
  actions: [] as Action[],
  support: '',
  trainingForms: [] as string[],
  needTraining: '',
  planReview: '',
  weeklySlot: '',
  remind: false,
  archiveNo: '',
  finalScore: undefined as number | undefined,
  agreement: '',
  appeal: false,
  consensus: '',
  employeeSign: '',
  bonus: '',
  leaderOpinion: '',
});

export type Interview = ReturnType<typeof emptyInterview>;
