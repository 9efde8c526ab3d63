/** What a field takes at most. A text that is too long is shown as such and never cut. */
import type { FieldDescriptor } from './model';
import type { LengthLimit } from './plan-model';

export function lengthLimit(text: string, field: FieldDescriptor): LengthLimit | null {
  const max = field.limits.maxLength;
  return max === undefined || max < 0 ? null : { length: text.length, max };
}

export function isOver(limit: LengthLimit | null): boolean {
  return limit !== null && limit.length > limit.max;
}

export function isNumberInRange(value: number, field: FieldDescriptor): boolean {
  const { min, max, step } = field.limits;
  if (min !== undefined && value < min) return false;
  if (max !== undefined && value > max) return false;
  // A number box takes what is typed between its steps; a slider or stars cannot stand there.
  if (field.kind === 'number' || step === undefined || step <= 0) return true;
  const steps = (value - (min ?? 0)) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

export function isDateInRange(day: string, field: FieldDescriptor): boolean {
  const { minDate, maxDate } = field.limits;
  return !(minDate !== undefined && day < minDate) && !(maxDate !== undefined && day > maxDate);
}
