import { useEffect } from 'preact/hooks';
import { textOf } from '@/utils/domain/interview';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { usePart } from '../use-part';

/** Names are typed letter by letter; the last interview is looked for once they rest. */
const REST_MS = 400;

/** Brings what was left open last time with this person, once, as soon as it is known who it is. */
export function usePriorActions(model: InterviewModel): void {
  const { app } = usePanel();
  const person = usePart(
    model,
    interview => `${textOf(interview, 'employee_no')}/${textOf(interview, 'employee_name')}`,
  );
  const isUnseen = usePart(model, interview => interview.priorActions === undefined);
  const isKnown = person !== '/' && isUnseen && !model.readOnly;
  useEffect(() => {
    if (!isKnown || person === '/') return;
    const timer = setTimeout(() => void app.bringPriorActions(model), REST_MS);
    return () => clearTimeout(timer);
  }, [app, model, isKnown, person]);
}
