/** What an interview puts into the slots of its lines. */
import type { Text } from './canonical-field';
import type { Interview } from './interview';
import { isRatingShown, textOf } from './interview';
import { isRows, type NoteRow } from './note-value';
import type { Pack } from './pack';
import { announcedRating } from './rating';
import type { SlotValues } from './slots';

type Language = keyof Text;

/** Greeting by the local hour (S1-c): 5–11 morning, 11–13 noon, 13–18 afternoon, else evening. */
export function greetingAt(hour: number, language: Language): string {
  const zh = language === 'zh';
  if (hour >= 5 && hour < 11) return zh ? '上午好' : 'Good morning';
  if (hour >= 11 && hour < 13) return zh ? '中午好' : 'Hello';
  if (hour >= 13 && hour < 18) return zh ? '下午好' : 'Good afternoon';
  return zh ? '晚上好' : 'Good evening';
}

/** Ratings are left out until step 3, so that no line of steps 1 and 2 can leak one (S2-a, S2-d). */
export function slotValues(
  interview: Interview,
  pack: Pack,
  language: Language,
  localHour: number,
): SlotValues {
  const list = (field: string, column: string) =>
    rows(interview, field)
      .map(row => String(row[column] ?? ''))
      .filter(Boolean)
      .join(language === 'zh' ? '、' : ', ');
  const firstIndicator = rows(interview, 'kpi_table')[0];
  const name = textOf(interview, 'employee_name');
  const shown = isRatingShown(interview.step);
  return {
    greeting: greetingAt(localHour, language),
    name,
    minutes: String(interview.setup.planMinutes),
    period: textOf(interview, 'review_period_label'),
    recent_topic: interview.setup.recentTopic,
    self_focus: interview.gap.selfFocus,
    manager_focus: interview.gap.managerFocus,
    standard_source: interview.setup.standardSource,
    weights: weightsOf(interview, language),
    ...(shown && { rating: announcedRating(interview), final_rating: announcedRating(interview) }),
    key_item: String(firstIndicator?.kpi_name ?? ''),
    target: String(firstIndicator?.kpi_target ?? ''),
    actual: String(firstIndicator?.kpi_actual ?? ''),
    follow_up_date: textOf(interview, 'follow_up_date'),
    resource: textOf(interview, 'support_needed').split(/[；;。\n]/)[0] ?? '',
    date: firstCommitmentDate(interview),
    goal_list: list('next_goals', 'next_goal_name'),
    action_list: list('action_items', 'action_text'),
    appeal_days: String(pack.appeal.workingDays),
    appeal_channel: pack.appeal.channel[language],
    step: pack.steps.find(step => step.id === interview.step)?.title[language] ?? '',
  };
}

function rows(interview: Interview, field: string): readonly NoteRow[] {
  const value = interview.notes[field];
  return value !== undefined && isRows(value) ? value : [];
}

function weightsOf(interview: Interview, language: Language): string {
  return rows(interview, 'kpi_table')
    .filter(row => row.kpi_name && row.kpi_weight)
    .map(row => `${row.kpi_name} ${row.kpi_weight}%`)
    .join(language === 'zh' ? '、' : ', ');
}

function firstCommitmentDate(interview: Interview): string {
  const dates = rows(interview, 'manager_commitments').map(row => String(row.commitment_due ?? ''));
  return dates.filter(Boolean).sort()[0] ?? '';
}
