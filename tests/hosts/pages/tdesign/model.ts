export interface Measure {
  id: number;
  text: string;
  owner: string;
  due: string;
}

export const emptyRecord = () => ({
  employee: '邓嘉怡',
  dept: '客户成功部',
  cycle: '2026Q2',
  position: '',
  hireDate: '',
  interviewAt: '',
  room: '',
  witness: '',
  customers: [] as string[],
  statistics: [] as string[],
  achievements: '',
  shortcomings: '',
  comment: '',
  score: undefined as number | undefined,
  grade: '',
  attitude: 0,
  saturation: 0,
  keywords: [] as string[],
  line: '',
  unit: '',
  measures: [] as Measure[],
  ways: [] as string[],
  remind: false,
  standup: '',
  followUp: '',
  consensus: '',
  hrOpinion: '',
  employeeSign: '',
});

export type Record = ReturnType<typeof emptyRecord>;
