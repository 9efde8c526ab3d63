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
  // Whole sentences go into these lists, so the mark between them must be stronger than a comma.
  const list = (field: string, column: string) =>
    rows(interview, field)
      .map(row => String(row[column] ?? ''))
      .filter(Boolean)
      .join(language === 'zh' ? '；' : '; ');
  const firstIndicator = rows(interview, 'kpi_table')[0];
  const promise = firstPromise(interview);
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
    follow_up_date: spokenDate(textOf(interview, 'follow_up_date'), language),
    resource: textOf(interview, 'support_needed').split(/[；;。\n]/)[0] ?? '',
    support: String(promise?.commitment_text ?? ''),
    date: spokenDate(String(promise?.commitment_due ?? ''), language),
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

/** The weights one talks about: of the coming goals in their step, else of the period's indicators. */
function weightsOf(interview: Interview, language: Language): string {
  const [table, name, weight] =
    interview.step === 'next_goals'
      ? ['next_goals', 'next_goal_name', 'next_goal_weight']
      : ['kpi_table', 'kpi_name', 'kpi_weight'];
  return rows(interview, table)
    .filter(row => row[name] && row[weight])
    .map(row => `${row[name]} ${String(row[weight]).replace(/\s*[%％]$/, '')}%`)
    .join(language === 'zh' ? '、' : ', ');
}

/** The manager's promise that falls due first: its text and its date belong to each other. */
function firstPromise(interview: Interview): NoteRow | undefined {
  return rows(interview, 'manager_commitments')
    .filter(row => row.commitment_due)
    .toSorted((a, b) => String(a.commitment_due).localeCompare(String(b.commitment_due)))[0];
}

/** A date as one says it: 「2月27日」, “February 27”. Anything but `YYYY-MM-DD` stays as written. */
function spokenDate(written: string, language: Language): string {
  const date = /^\d{4}-(\d{2})-(\d{2})$/.exec(written);
  if (!date) return written;
  if (language === 'zh') return `${Number(date[1])}月${Number(date[2])}日`;
  const day = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return written;
  return day.toLocaleDateString('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });
}
