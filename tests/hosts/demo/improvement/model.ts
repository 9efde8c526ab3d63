/** What the form holds; sent to the server as it is. */
export function emptyPlan() {
  return {
    improvementPlan: '',
    difficulties: '',
    supportNeeded: '',
    trainingNeeded: '',
    trainingPlan: '',
    careerAspiration: '',
    developmentPlan: '',
    nextGoals: '',
    followUpDate: null as string | null,
    consensus: '',
    overallComment: '',
    finalRating: null as string | null,
    finalScore: null as number | null,
    agreement: '',
    employeeComments: '',
    objection: '',
    resultInformed: false,
    appealInformed: false,
    otherMatters: '',
    employeeSign: '',
    signDate: null as string | null,
    compensation: null as string | null,
  };
}

export type Plan = ReturnType<typeof emptyPlan>;
