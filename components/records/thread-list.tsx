/** What was agreed with one person, followed through the talks: taken over, settled, or left lying (R2, S6-c). */
import { Circle, CircleAlert, CircleCheck, CircleDot, CircleSlash, type IconNode } from 'lucide';
import type { RecordEntry } from '@/utils/domain/record-entry';
import { isSettled } from '@/utils/domain/row-marks';
import type { Thread, ThreadStep } from '@/utils/domain/threads';
import { localDay } from '@/utils/i18n/wording';
import { choiceName } from '../choice-name';
import { Icon } from '../ui/icon';
import { ChangedText } from './marked-text';
import { useRecords } from './records-context';
import { hashOf } from './route';

type ThreadState = 'overdue' | 'open' | 'in_progress' | 'not_done' | 'done' | 'dropped';

/** What asks for attention first. */
const STATES: readonly ThreadState[] = [
  'overdue',
  'not_done',
  'in_progress',
  'open',
  'done',
  'dropped',
];

const MARKS: Readonly<Record<ThreadState, IconNode>> = {
  overdue: CircleAlert,
  not_done: CircleAlert,
  in_progress: CircleDot,
  open: Circle,
  done: CircleCheck,
  dropped: CircleSlash,
};

export function ThreadList({
  threads,
  history,
}: {
  threads: readonly Thread[];
  history: readonly RecordEntry[];
}) {
  const { t } = useRecords().i18n;
  const counts = STATES.flatMap(state => {
    const n = threads.filter(thread => stateOf(thread) === state).length;
    return n === 0 ? [] : [{ state, n }];
  });
  return (
    <>
      <ul class="thread-counts" aria-label={t('threadCounts')}>
        {counts.map(({ state, n }) => (
          <li key={state} data-state={state}>
            <Icon of={MARKS[state]} />
            <b class="tabular">{n}</b> {t(`thread_${state}`)}
          </li>
        ))}
      </ul>
      {(['commitment', 'action'] as const).map(kind => {
        const some = threads
          .filter(thread => thread.kind === kind)
          .toSorted((a, b) => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)));
        return some.length === 0 ? null : (
          <section key={kind} data-threads={kind}>
            <h4 class="label">{t(kind === 'commitment' ? 'threadPromises' : 'threadActions')}</h4>
            <ul class="action-list">
              {some.map(thread => (
                <ThreadItem key={thread.id} thread={thread} history={history} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function stateOf({ progress, isOverdue }: Thread): ThreadState {
  return isOverdue ? 'overdue' : progress;
}

function ThreadItem({ thread, history }: { thread: Thread; history: readonly RecordEntry[] }) {
  const { i18n, catalogue } = useRecords();
  const { t } = i18n;
  const state = stateOf(thread);
  const owner = thread.owner && i18n.text(choiceName(catalogue, 'action_owner', thread.owner));
  return (
    <li class="thread" data-thread={state}>
      <p class="thread-head">
        <span class="thread-state" data-state={state}>
          <Icon of={MARKS[state]} />
          {t(`thread_${state}`)}
        </span>
        <span class={isSettled(thread.progress) ? 'grow is-settled' : 'grow'}>{thread.text}</span>
      </p>
      <div class="soft action-facts">
        {owner && thread.kind === 'action' && <span>{owner}</span>}
        <span class="tabular">
          {thread.due ? t('threadDue', { due: thread.due }) : t('undated')}
        </span>
        <Tick thread={thread} />
      </div>
      <ol class="trail">
        {thread.steps.map((step, at) => (
          <TrailStep
            key={step.talk}
            step={step}
            due={thread.due}
            before={thread.steps[at - 1] ?? null}
            entry={history.find(({ id }) => id === step.talk)}
          />
        ))}
        {thread.doneAt !== '' && (
          <li>
            <span class="soft tabular">{localDay(new Date(thread.doneAt))}</span>
            <span>{t('threadTicked')}</span>
          </li>
        )}
        {thread.passedOver > 0 && (
          <li class="warn-text">
            <span />
            <span>{t('threadPassedOver', { n: thread.passedOver })}</span>
          </li>
        )}
      </ol>
    </li>
  );
}

/** Where the records, not a talk, settle it. */
function Tick({ thread }: { thread: Thread }) {
  const { actions, i18n } = useRecords();
  const newest = thread.steps.findLast(({ action }) => action !== null);
  if (!newest?.action || (isSettled(thread.progress) && thread.doneAt === '')) return null;
  const { talk, action } = newest;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={thread.doneAt !== ''}
        onChange={event => void actions.setDone({ talk, action }, event.currentTarget.checked)}
      />
      <span>
        {i18n.t('threadTick')}
        <span class="visually-hidden">{thread.text}</span>
      </span>
    </label>
  );
}

function TrailStep({
  step,
  due,
  before,
  entry,
}: {
  step: ThreadStep;
  /** As it stands now, said above already. */
  due: string;
  before: ThreadStep | null;
  entry: RecordEntry | undefined;
}) {
  const { t } = useRecords().i18n;
  const { prior, action } = step;
  const earlier = before?.action ?? before?.prior ?? (action ? prior : null);
  const facts: string[] = [];
  if (!before && prior) facts.push(t('threadFromBefore'));
  if (prior) facts.push(t(`reviewed_${prior.status}`));
  if (action) facts.push(t(prior ? 'threadTakenOver' : before ? 'threadAgain' : 'threadAgreed'));
  const isMoved = action !== null && action.due !== '' && action.due !== (earlier?.due ?? '');
  if (isMoved && earlier?.due)
    facts.push(t('threadDueMoved', { from: earlier.due, to: action.due }));
  else if (isMoved && action.due !== due) facts.push(t('threadDue', { due: action.due }));
  if (action && prior && action.due === '') facts.push(t('threadNoNewDue'));
  const isReworded = action !== null && earlier !== null && action.text !== earlier.text;
  return (
    <li>
      <a class="tabular" href={hashOf({ kind: 'records', id: step.talk })}>
        {entry?.period || step.day}
      </a>
      <span>
        {facts.join(t('listComma'))}
        {prior?.comment && <span class="soft trail-comment">{prior.comment}</span>}
        {isReworded && (
          <span class="trail-comment">
            {t('threadReworded')} <ChangedText before={earlier.text} after={action.text} />
          </span>
        )}
      </span>
    </li>
  );
}
