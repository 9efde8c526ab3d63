export const emptyInterview = () => ({
  employee: '',
  cycle: '2026年第二季度',
  date: '',
  place: '',
  minutes: undefined as number | undefined,
  mode: '',
  strengths: '',
  weaknesses: '',
  grade: '',
  teamwork: 0,
  informed: false,
  plan: '',
  supporters: [] as string[],
  coach: '',
  training: '',
  next: '',
  opinion: '',
  hr: '',
  signature: '',
});

export type Interview = ReturnType<typeof emptyInterview>;
