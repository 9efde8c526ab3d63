import { useMemo } from 'preact/hooks';
import { slotValues } from '@/utils/domain/slot-values';
import { type Sayable, sayLine } from '@/utils/domain/slots';
import type { InterviewModel } from '@/utils/store/interview-model';
import { steady } from '@/utils/store/steady';
import { usePanel } from '../panel-context';
import { useShownName } from '../use-shown-name';

/** Says a line of the pack with the slots of this interview filled. */
export function useSlots(model: InterviewModel): (line: Sayable) => string {
  const { i18n, clock } = usePanel();
  const shownName = useShownName();
  const language = i18n.language.value;
  const values = useMemo(
    () =>
      steady(() => slotValues(model.settled.value, model.pack.value, language, clock.localHour())),
    [model, language, clock],
  ).value;
  const said = { ...values, name: shownName(values.name ?? '') };
  return line => sayLine(line, language, said);
}
