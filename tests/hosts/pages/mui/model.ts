import { type Dayjs, isDayjs } from 'dayjs';

export const emptyReview = () => ({
  employee: 'Grace Lindholm',
  jobTitle: 'Senior Account Manager',
  period: '',
  meetingAt: null as Dayjs | null,
  duration: '',
  meetingType: '',
  office: null as string | null,
  buddy: null as { id: number; name: string } | null,
  costCode: '',
  goalSummary: '',
  strengths: '',
  weaknesses: '',
  supervisorComments: '',
  collaboration: null as number | null,
  initiative: null as number | null,
  workload: 50,
  skills: [] as string[],
  tags: [] as string[],
  attendance: '',
  developmentPlan: '',
  learning: { course: false, mentoring: false, conference: false },
  hybrid: false,
  checkIn: null as Dayjs | null,
  standup: null as Dayjs | null,
  demoStart: null as Dayjs | null,
  overallRating: '',
  shared: false,
  employeeComments: '',
  signature: '',
  meritIncrease: '',
  hrNotes: '',
});

export type Review = ReturnType<typeof emptyReview>;
export type Change = <K extends keyof Review>(key: K, value: Review[K]) => void;
export interface SectionProps {
  review: Review;
  change: Change;
}

const FORMATS: Partial<Record<keyof Review, string>> = {
  meetingAt: 'YYYY-MM-DDTHH:mm',
  demoStart: 'YYYY-MM-DDTHH:mm',
  standup: 'HH:mm',
};

export function plainModel(review: Review): Record<string, unknown> {
  const { buddy, learning, ...rest } = review;
  const plain = Object.entries(rest).map(([key, value]) => [
    key,
    isDayjs(value) ? value.format(FORMATS[key as keyof Review] ?? 'YYYY-MM-DD') : value,
  ]);
  const chosen = Object.entries(learning).filter(([, checked]) => checked);
  return {
    ...Object.fromEntries(plain),
    buddy: buddy?.id ?? null,
    learning: chosen.map(([key]) => key),
  };
}
