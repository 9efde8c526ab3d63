import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';

const required = { validators: Validators.required };
const onBlur = { updateOn: 'blur' as const };

/** The reactive form of the interview, one group a step. */
export function newInterviewForm() {
  return new FormGroup({
    basics: new FormGroup({
      recordNo: new FormControl({ value: 'JX-2026-00418', disabled: true }),
      employee: new FormControl('', required),
      department: new FormControl('', required),
      meetingDate: new FormControl<Date | null>(null, required),
      slot: new FormControl<Date | null>(null),
      minutes: new FormControl<number | null>(null),
      mode: new FormControl(''),
      periodFrom: new FormControl<Date | null>(null),
      periodTo: new FormControl<Date | null>(null),
      copyTo: new FormControl<string[]>([]),
    }),
    evaluation: new FormGroup({
      strengths: new FormControl('', { ...onBlur, ...required }),
      weaknesses: new FormControl('', { ...onBlur, ...required }),
      comment: new FormControl(''),
      grade: new FormControl(''),
      score: new FormControl<number | null>(null, onBlur),
      workload: new FormControl(0),
      collaboration: new FormControl(''),
      abilities: new FormControl<string[]>([]),
      informed: new FormControl(false),
      raise: new FormControl(''),
    }),
    plan: new FormGroup({
      actions: new FormArray<ActionRow>([]),
      coach: new FormControl(''),
      followUp: new FormControl<Date | null>(null),
      training: new FormControl(''),
      talentPool: new FormControl(false),
      career: new FormControl('', onBlur),
      others: new FormControl(''),
      hrOpinion: new FormControl(''),
      signature: new FormControl(''),
    }),
  });
}

export type InterviewForm = ReturnType<typeof newInterviewForm>;
export type ActionRow = ReturnType<typeof newActionRow>;

export function newActionRow() {
  return new FormGroup({
    action: new FormControl('', Validators.required),
    owner: new FormControl(''),
    due: new FormControl<Date | null>(null),
    standard: new FormControl(''),
  });
}

/** The form's raw value with dates and times as plain text. */
export function plainValue(form: InterviewForm): Record<string, unknown> {
  const { basics, evaluation, plan } = form.getRawValue();
  const { periodFrom, periodTo, ...rest } = basics;
  return {
    ...rest,
    meetingDate: dayOf(basics.meetingDate),
    slot: timeOf(basics.slot),
    period: periodFrom && periodTo ? [dayOf(periodFrom), dayOf(periodTo)] : [],
    ...evaluation,
    ...plan,
    actions: plan.actions.map(row => ({ ...row, due: dayOf(row.due) })),
    followUp: dayOf(plan.followUp),
  };
}

function dayOf(date: Date | null): string | null {
  if (date === null) return null;
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

function timeOf(date: Date | null): string | null {
  return date && `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
