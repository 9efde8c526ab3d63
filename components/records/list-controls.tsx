import { useComputed, useSignal } from '@preact/signals';
import { BookmarkPlus, X } from 'lucide';
import type { TargetedSubmitEvent } from 'preact';
import {
  NO_FILTER,
  type RecordFilter,
  SORT_KEYS,
  type SortKey,
} from '@/utils/domain/record-filter';
import { isBackupDue } from '@/utils/domain/retention';
import type { RecordsKey } from '@/utils/i18n/records-zh-cn';
import { choicesOf } from '../choice-name';
import { Icon } from '../ui/icon';
import { useRecords } from './records-context';
import { hashOf } from './route';

export function ListControls() {
  return (
    <search class="stack-tight list-controls">
      <SearchBox />
      <Filters />
      <div class="row">
        <Views />
        <Sort />
      </div>
      <BackupReminder />
      <p class="soft tabular row" role="status">
        <Count />
        <ListState />
      </p>
    </search>
  );
}

// What follows a key in the box is drawn for each; the filters beside it are not.
function SearchBox() {
  const { list, i18n } = useRecords();
  const { t } = i18n;
  return (
    <label>
      <span class="visually-hidden">{t('search')}</span>
      <input
        class="input"
        type="search"
        data-action="search"
        placeholder={t('searchHint')}
        value={list.query.value}
        onInput={event => {
          list.query.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

function Count() {
  const { list, i18n } = useRecords();
  const total = list.total.value;
  return (
    <span class="grow" data-count={total === null ? undefined : list.shown.value.length}>
      {total !== null && i18n.t('listCount', { shown: list.shown.value.length, total })}
    </span>
  );
}

/** Only when something changed that no downloaded backup holds. */
function BackupReminder() {
  const { list, files, i18n, clock } = useRecords();
  void list.edition.value;
  if (!isBackupDue(list.all(), files.care.value.lastBackupAt, clock.now())) return null;
  return (
    <p class="row soft" data-backup-due>
      <span class="grow warn-text">{i18n.t('backupDue')}</span>
      <a href={hashOf({ kind: 'files' })}>{i18n.t('backupDueGo')}</a>
    </p>
  );
}

function ListState() {
  const { list, i18n } = useRecords();
  const state = list.state.value;
  if (state.kind === 'catching-up')
    return (
      <span>{i18n.t('catchingUp', { done: state.progress.done, of: state.progress.of })}</span>
    );
  if (!list.searchesAll.value && list.total.value !== 0)
    return <span>{i18n.t('searchHeadsOnly')}</span>;
  return <span data-list-state={state.kind} />;
}

function Sort() {
  const { list, i18n } = useRecords();
  const { t } = i18n;
  return (
    <Choice
      name="sort"
      label={t('sort')}
      value={list.sort.value}
      options={SORT_KEYS.map(key => ({ value: key, label: t(`sort_${key}`) }))}
      onChange={value => {
        list.sort.value = value as SortKey;
      }}
    />
  );
}

type Options = readonly { readonly value: string; readonly label: string }[];

function Filters() {
  const { list, i18n, catalogue } = useRecords();
  const { t, text } = i18n;
  const named = (field: string): Options =>
    choicesOf(catalogue, field).map(({ value, label }) => ({ value, label: text(label) }));
  const said = (pairs: readonly (readonly [string, RecordsKey])[]): Options =>
    pairs.map(([value, key]) => ({ value, label: t(key) }));
  const filters: readonly [keyof RecordFilter, RecordsKey, Options][] = [
    ['type', 'filterType', named('interview_type')],
    ['stance', 'filterStance', named('employee_agreement')],
    [
      'band',
      'filterBand',
      said([
        ['high', 'bandHigh'],
        ['mid', 'bandMid'],
        ['low', 'bandLow'],
      ]),
    ],
    [
      'progress',
      'filterProgress',
      said([
        ['complete', 'progressComplete'],
        ['incomplete', 'progressIncomplete'],
      ]),
    ],
    ['actions', 'filterActions', said([['open', 'actionsOpen']])],
    [
      'filled',
      'filterFilled',
      said([
        ['yes', 'filledYes'],
        ['no', 'filledNo'],
      ]),
    ],
  ];
  const set = Object.values(list.filter.value).filter(value => value !== '').length;
  return (
    <details class="filter-fold" open={set > 0}>
      <summary class="soft">
        {t('filters')}
        {set > 0 && ` (${set})`}
      </summary>
      <fieldset class="filters" aria-label={t('filters')}>
        {filters.map(([part, name, options]) => (
          <Choice
            key={part}
            name={part}
            label={t(name)}
            value={list.filter.value[part]}
            options={[{ value: '', label: t('any') }, ...options]}
            onChange={value => {
              list.filter.value = { ...list.filter.value, [part]: value };
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Choice(props: {
  name: string;
  label: string;
  value: string;
  options: Options;
  onChange: (value: string) => void;
}) {
  const { name, label, value, options, onChange } = props;
  return (
    <label class={`filter ${value === '' || name === 'sort' ? '' : 'is-set'}`}>
      <span class="label">{label}</span>
      <select
        class="input small-select"
        data-filter={name}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Views() {
  const { list, views, i18n } = useRecords();
  const { t } = i18n;
  const naming = useSignal(false);
  // Of the query only whether there is one: this need not be drawn with every key.
  const isNarrowed = useComputed(
    () => list.query.value !== '' || list.filter.value !== NO_FILTER,
  ).value;
  const save = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name) views.saveAs(name);
    naming.value = false;
  };
  return (
    <fieldset class="row-wrap" aria-label={t('views')}>
      {views.views.value.map(view => (
        <span class="view-chip" key={view.name}>
          <button
            type="button"
            class="button quiet small"
            data-view={view.name}
            onClick={() => views.apply(view)}
          >
            {view.name}
          </button>
          <button
            type="button"
            class="button quiet small"
            aria-label={t('viewDelete', { name: view.name })}
            onClick={() => views.remove(view.name)}
          >
            <Icon of={X} />
          </button>
        </span>
      ))}
      {naming.value ? (
        <form class="row" onSubmit={save}>
          <input
            class="input small-select"
            name="name"
            maxLength={40}
            required
            aria-label={t('viewName')}
            placeholder={t('viewName')}
            ref={element => element?.focus()}
          />
          <button type="submit" class="button small">
            {t('save')}
          </button>
        </form>
      ) : (
        <button
          type="button"
          class="button quiet small"
          data-action="save-view"
          onClick={() => {
            naming.value = true;
          }}
        >
          <Icon of={BookmarkPlus} />
          {t('viewSave')}
        </button>
      )}
      {isNarrowed && (
        <button type="button" class="button quiet small" onClick={views.clear}>
          {t('clearAll')}
        </button>
      )}
    </fieldset>
  );
}
