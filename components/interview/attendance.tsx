/** The talk did not take place, or not to its end: said in neutral words, with the next day (S-03, L10). */
import { ATTENDANCE_STATES, withAttendance, withResumed } from '@/utils/domain/attendance';
import type { InterviewModel } from '@/utils/store/interview-model';
import { DateBox } from '../notes/date-box';
import { usePanel } from '../panel-context';
import { usePart } from '../use-part';

export function AttendanceCard({ model }: { model: InterviewModel }) {
  const { i18n, clock } = usePanel();
  const { t } = i18n;
  const attendance = usePart(model, interview => interview.attendance);
  const change = (part: { reason?: string; nextOn?: string }) =>
    model.change(
      current =>
        current.attendance
          ? { ...current, attendance: { ...current.attendance, ...part } }
          : current,
      Object.keys(part).join(),
    );
  return (
    <details open={attendance !== undefined} data-attendance={attendance?.state ?? 'held'}>
      <summary>{t('attendanceTitle')}</summary>
      <fieldset class="stack-tight" disabled={model.readOnly}>
        <div class="chips">
          {ATTENDANCE_STATES.map(state => (
            <button
              type="button"
              class="chip"
              key={state}
              data-state={state}
              aria-pressed={attendance?.state === state}
              onClick={() => model.change(current => withAttendance(current, state, clock.now()))}
            >
              {t(`attendance_${state}`)}
            </button>
          ))}
        </div>
        {attendance && (
          <>
            <label class="field">
              <span class="label">{t('attendanceReason')}</span>
              <input
                class="input"
                autocomplete="off"
                data-place="attendance.reason"
                value={attendance.reason}
                onInput={event => change({ reason: event.currentTarget.value })}
              />
            </label>
            <div class="field">
              <span class="label" aria-hidden="true">
                {t('attendanceNext')}
              </span>
              <DateBox
                place="attendance.next"
                name={t('attendanceNext')}
                value={attendance.nextOn}
                onInput={nextOn => change({ nextOn })}
              />
            </div>
            <div class="row">
              <button
                type="button"
                class="button small"
                data-action="resume"
                onClick={() => {
                  model.change(current => withResumed(current, clock.now()));
                  model.enter('interview');
                }}
              >
                {t('attendanceResume')}
              </button>
            </div>
          </>
        )}
      </fieldset>
    </details>
  );
}
