/** Views read the part of an interview they show, so that a key in one note draws that note alone. */
import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Interview } from '@/utils/domain/interview';
import type { InterviewModel } from '@/utils/store/interview-model';

/** `pick` gives back a part as it stands in the interview, or a text, number or truth about it. */
export function usePart<T>(
  model: InterviewModel,
  pick: (interview: Interview) => T,
  inputs: readonly unknown[] = [],
): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `pick` closes over is named by the caller
  return useMemo(() => computed(() => pick(model.interview.value)), [model, ...inputs]).value;
}
