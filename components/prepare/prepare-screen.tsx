import { ArrowRight, Download } from 'lucide';
import { exportOf } from '@/utils/store/app-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import { SaveIndicator, SaveTrouble } from '../interview/save-indicator';
import { NoteField } from '../notes/note-field';
import { usePanel } from '../panel-context';
import { BackButton } from '../ui/back-button';
import { Icon } from '../ui/icon';
import { Segments } from '../ui/segments';

const EMPLOYEE = ['employee_name', 'employee_no', 'department', 'position'];
const TALK = ['review_period_label', 'interview_type'];
const RATINGS = ['manager_rating', 'manager_score', 'self_rating', 'final_rating'];
const MORE = [
  'manager_name',
  'manager_position',
  'job_level',
  'hire_date',
  'company',
  'period_start',
  'period_end',
  'interview_mode',
  'interview_location',
  'hr_attendee',
];
const PLANS = [30, 45, 60] as const;

export function PrepareScreen({ model }: { model: InterviewModel }) {
  const { app, i18n, download } = usePanel();
  const { t } = i18n;
  const interview = model.interview.value;
  const { setup } = interview;
  const begun = Object.keys(interview.usedSeconds).length > 0;
  const fields = (ids: readonly string[]) =>
    ids.map(id => <NoteField key={id} model={model} id={id} />);
  const saveFile = () => {
    const file = exportOf(model.interview.value);
    download(file.name, file.text);
  };

  return (
    <div class="screen" data-screen="prepare">
      <header class="bar">
        <BackButton label={t('back')} onClick={() => void app.showHome()} />
        <h1 class="grow">{t('prepareTitle')}</h1>
        <SaveIndicator model={model} />
      </header>
      <main class="work stack">
        <SaveTrouble model={model} />
        <section class="stack-tight" aria-labelledby="prepare-employee">
          <h2 id="prepare-employee">{t('prepareEmployee')}</h2>
          <div class="pair">{fields(EMPLOYEE)}</div>
        </section>
        <section class="stack-tight" aria-labelledby="prepare-talk">
          <h2 id="prepare-talk">{t('prepareTalk')}</h2>
          {fields(TALK)}
          <Segments
            name="plan"
            label={t('preparePlan')}
            options={PLANS.map(n => ({ value: `${n}`, label: t('minutesOption', { n }) }))}
            value={`${setup.planMinutes}`}
            disabled={model.readOnly}
            onChange={chosen => {
              const planMinutes = PLANS.find(n => `${n}` === chosen);
              if (planMinutes) model.setUp({ planMinutes });
            }}
          />
          {app.packs.value.length > 1 && (
            <SetupSelect
              label={t('preparePack')}
              place="setup.pack"
              model={model}
              value={model.pack.value.id}
              options={app.packs.value.map(pack => ({
                value: pack.id,
                label: i18n.text(pack.name),
              }))}
              onChange={model.choosePack}
            />
          )}
          <SetupSelect
            label={t('prepareRole')}
            place="setup.role"
            model={model}
            value={setup.roleFamily}
            options={[
              { value: '', label: t('prepareRoleNone') },
              ...model.pack.value.roles.map(role => ({
                value: role.id,
                label: i18n.text(role.label),
              })),
            ]}
            onChange={roleFamily => model.setUp({ roleFamily })}
          />
          <RoleIndicators model={model} />
          <SetupText
            label={t('prepareTopic')}
            hint={t('prepareTopicHint')}
            place="setup.topic"
            model={model}
            value={setup.recentTopic}
            onInput={recentTopic => model.setUp({ recentTopic })}
          />
        </section>
        <section class="stack-tight" aria-labelledby="prepare-ratings">
          <h2 id="prepare-ratings">{t('prepareRatings')}</h2>
          <p class="soft">{t('prepareRatingsNote')}</p>
          <SetupSelect
            label={t('prepareScale')}
            place="setup.scale"
            model={model}
            value={setup.scaleId}
            options={model.pack.value.scales.map(scale => ({
              value: scale.id,
              label: i18n.text(scale.label),
            }))}
            onChange={scaleId => model.setUp({ scaleId })}
          />
          {fields(RATINGS)}
          <SetupText
            label={t('prepareStandard')}
            hint={t('prepareStandardHint')}
            place="setup.standard"
            model={model}
            value={setup.standardSource}
            onInput={standardSource => model.setUp({ standardSource })}
          />
          {!interview.notes.manager_rating && <p class="soft warn-text">{t('prepareNoRating')}</p>}
        </section>
        <details>
          <summary>{t('prepareMore')}</summary>
          <div class="stack-tight">{fields(MORE)}</div>
        </details>
      </main>
      <footer class="footer">
        <button type="button" class="button" data-action="export" onClick={saveFile}>
          <Icon of={Download} />
          {t('prepareExport')}
        </button>
        <button
          type="button"
          class="button primary grow"
          data-action="start"
          onClick={() => model.enter('interview')}
        >
          {t(begun ? 'prepareContinue' : 'prepareStart')}
          <Icon of={ArrowRight} />
        </button>
      </footer>
    </div>
  );
}

/** Role presets (S4-d, S4-e): word for word from the pack, put into the table on request. */
function RoleIndicators({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const role = model.pack.value.roles.find(
    found => found.id === model.interview.value.setup.roleFamily,
  );
  if (!role) return null;
  const hasTable = model.interview.value.notes.kpi_table !== undefined;
  const put = () =>
    model.setNote(
      'kpi_table',
      role.indicators.map(indicator => ({ kpi_name: i18n.text(indicator) })),
    );
  return (
    <div class="note-box stack-tight">
      <p class="soft">{i18n.t('indicatorsOf', { role: i18n.text(role.label) })}</p>
      <p>{role.indicators.map(i18n.text).join(i18n.language.value === 'zh' ? '；' : '; ')}</p>
      {!hasTable && !model.readOnly && (
        <div class="row">
          <button type="button" class="button small" onClick={put}>
            {i18n.t('addIndicators')}
          </button>
        </div>
      )}
    </div>
  );
}

interface SetupControl {
  readonly label: string;
  readonly place: string;
  readonly model: InterviewModel;
  readonly value: string;
}

function SetupText(props: SetupControl & { hint: string; onInput: (value: string) => void }) {
  return (
    <label class="field">
      <span class="label">{props.label}</span>
      <input
        class="input"
        autocomplete="off"
        placeholder={props.hint}
        data-place={props.place}
        disabled={props.model.readOnly}
        value={props.value}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

function SetupSelect(
  props: SetupControl & {
    options: readonly { value: string; label: string }[];
    onChange: (value: string) => void;
  },
) {
  return (
    <label class="field">
      <span class="label">{props.label}</span>
      <select
        class="input"
        data-place={props.place}
        disabled={props.model.readOnly}
        value={props.value}
        onChange={event => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
