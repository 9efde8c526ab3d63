import { ArrowRight, Download } from 'lucide';
import { exportOf } from '@/utils/store/app-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import { AttendanceCard } from '../interview/attendance';
import { SaveIndicator, SaveTrouble } from '../interview/save-indicator';
import { NoteField } from '../notes/note-field';
import { usePanel } from '../panel-context';
import { BackButton } from '../ui/back-button';
import { Icon } from '../ui/icon';
import { GettingReady } from './getting-ready';
import { PlanMinutes } from './plan-minutes';
import { PriorActions } from './prior-actions';
import { RoleIndicators } from './role-indicators';
import { ScaleEditor } from './scale-editor';
import { SetupSelect, SetupText } from './setup-controls';
import { usePriorActions } from './use-prior-actions';
import './prepare.css';
import { usePart } from '../use-part';

const EMPLOYEE = ['employee_name', 'employee_no', 'department', 'position'];
const TALK = ['review_period_label', 'interview_type', 'interview_datetime'];
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

export function PrepareScreen({ model }: { model: InterviewModel }) {
  const { app, i18n, download } = usePanel();
  const { t } = i18n;
  const setup = usePart(model, interview => interview.setup);
  const begun = usePart(model, ({ usedSeconds }) => Object.keys(usedSeconds).length > 0);
  // In the middle of a year progress is talked about, often without a rating.
  const lacksRating = usePart(
    model,
    ({ notes }) => !notes.manager_rating && notes.interview_type !== 'mid_period',
  );
  const fields = (ids: readonly string[]) =>
    ids.map(id => <NoteField key={id} model={model} id={id} />);
  usePriorActions(model);
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
        <PriorActions model={model} />
        <section class="stack-tight" aria-labelledby="prepare-employee">
          <h2 id="prepare-employee">{t('prepareEmployee')}</h2>
          <div class="pair">{fields(EMPLOYEE)}</div>
        </section>
        <section class="stack-tight" aria-labelledby="prepare-talk">
          <h2 id="prepare-talk">{t('prepareTalk')}</h2>
          {fields(TALK)}
          <PlanMinutes model={model} />
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
          <ScaleEditor model={model} />
          {fields(RATINGS)}
          <SetupText
            label={t('prepareStandard')}
            hint={t('prepareStandardHint')}
            place="setup.standard"
            model={model}
            value={setup.standardSource}
            onInput={standardSource => model.setUp({ standardSource })}
          />
          {lacksRating && <p class="soft warn-text">{t('prepareNoRating')}</p>}
        </section>
        <GettingReady model={model} />
        <AttendanceCard model={model} />
        <details>
          <summary>{t('prepareMore')}</summary>
          <div class="stack-tight">{fields(MORE)}</div>
        </details>
      </main>
      <footer class="footer">
        {!model.isRehearsal && (
          <button type="button" class="button" data-action="export" onClick={saveFile}>
            <Icon of={Download} />
            {t('prepareExport')}
          </button>
        )}
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
