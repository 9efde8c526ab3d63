export interface Action {
  step: string;
  owner: string;
  due: Date | null;
}

export const emptyReview = () => ({
  employee: 'Hannah Brooks',
  employeeNo: 'NW-20417',
  jobTitle: '',
  joined: null as Date | null,
  cycle: null as string | null,
  meetingDate: null as Date | null,
  minutes: null as number | null,
  format: null as string | null,
  projectDates: [] as Date[],
  office: null as string | null,
  peers: [] as string[],
  strengths: '',
  improvements: '',
  feedback: '',
  rating: null as string | null,
  teamwork: 0,
  workload: 0,
  skills: [] as string[],
  actions: [] as Action[],
  learning: [] as string[],
  reminder: false,
  standUp: null as string | null,
  aspirations: '',
  nextGoals: '',
  checkIn: null as Date | null,
  resultShared: false,
  signature: '',
  merit: '',
});

export type Review = ReturnType<typeof emptyReview>;

/** The store as plain JSON, its dates by day. */
export function plain(value: unknown): unknown {
  if (value instanceof Date) return dayOf(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
  return value ?? null;
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
