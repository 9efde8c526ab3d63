import { format } from 'date-fns';
import type { Review } from './model';

const shown = (date: Date | null, pattern: string) => (date ? format(date, pattern) : '');
const day = (date: Date | null) => shown(date, 'yyyy-MM-dd');

export function plainModel(review: Review): Record<string, unknown> {
  return {
    ...review,
    talkAt: shown(review.talkAt, "yyyy-MM-dd'T'HH:mm"),
    period: review.period.map(day).filter(Boolean),
    archive: shown(review.archive, 'yyyy-MM'),
    standup: shown(review.standup, 'HH:mm'),
    followUp: day(review.followUp),
    goals: review.goals.map(({ name, metric, weight, due }) => ({
      name,
      metric,
      weight,
      due: day(due),
    })),
  };
}
