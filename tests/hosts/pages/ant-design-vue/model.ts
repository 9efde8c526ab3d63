export interface Support {
  item: string;
  owner: string;
  due: string | undefined;
}

export const emptyRecord = () => ({
  employeeName: '吴海涛',
  workshop: '总装二车间',
  talkAt: undefined as string | undefined,
  type: undefined as string | undefined,
  place: undefined as string | undefined,
  hr: undefined as string | undefined,
  shift: undefined as string | undefined,
  clockIn: undefined as string | undefined,
  statRange: undefined as [string, string] | undefined,
  site: undefined as string[] | undefined,
  line: undefined as string | undefined,
  customer: undefined as string | undefined,
  selfSummary: '',
  previousPlan: '',
  strengths: '',
  weaknesses: '',
  managerComment: '',
  certificates: [] as string[],
  talents: [] as string[],
  safety: 0,
  proficiency: 0,
  overtime: undefined as number | undefined,
  improvement: '',
  difficulties: '',
  support: [] as Support[],
  trainingNeeds: '',
  coaching: [] as string[],
  master: undefined as string | undefined,
  followUp: undefined as string | undefined,
  focusMonth: undefined as string | undefined,
  contest: false,
  mobility: undefined as string | undefined,
  grade: undefined as string | undefined,
  totalScore: undefined as number | undefined,
  agreement: undefined as string | undefined,
  otherMatters: '',
  employeeSign: '',
  bonus: undefined as number | undefined,
  hrOpinion: '',
});

export type RecordForm = ReturnType<typeof emptyRecord>;
