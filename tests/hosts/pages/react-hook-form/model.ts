export interface Option {
  value: string;
  label: string;
}

export interface Goal {
  name: string;
  metric: string;
  weight: number | null;
  due: string;
}

export interface Review {
  employeeName: string;
  employeeId: string;
  cycle: string;
  meetingDate: string;
  startTime: string;
  duration: number | null;
  location: string;
  mode: string | null;
  sponsor: Option | null;
  peer: Option | null;
  strengths: string;
  weaknesses: string;
  rootCause: string;
  managerFeedback: string;
  skills: Option[];
  keywords: Option[];
  topics: string[];
  confidence: number;
  goals: Goal[];
  support: string;
  calibration: string;
  mobilityMonth: string;
  followUp: string;
  careerDiscussed: boolean;
  overallRating: string;
  appealExplained: string | null;
  employeeComments: string;
  signature: string;
  salaryIncrease: string;
  privateNotes: string;
}

export const EMPTY: Review = {
  employeeName: 'Oliver Brandt',
  employeeId: 'TL-5521',
  cycle: '',
  meetingDate: '',
  startTime: '',
  duration: null,
  location: '',
  mode: null,
  sponsor: null,
  peer: null,
  strengths: '',
  weaknesses: '',
  rootCause: '',
  managerFeedback: '',
  skills: [],
  keywords: [],
  topics: [],
  confidence: 5,
  goals: [],
  support: '',
  calibration: '',
  mobilityMonth: '',
  followUp: '',
  careerDiscussed: false,
  overallRating: '',
  appealExplained: null,
  employeeComments: '',
  signature: '',
  salaryIncrease: '',
  privateNotes: '',
};

export function plainModel({ sponsor, peer, skills, keywords, ...rest }: Review) {
  const valuesOf = (options: Option[]) => options.map(option => option.value);
  return {
    ...rest,
    sponsor: sponsor?.value ?? null,
    peer: peer?.value ?? null,
    skills: valuesOf(skills),
    keywords: valuesOf(keywords),
  };
}
