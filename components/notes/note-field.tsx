/** One note, edited the way its kind asks for. The label is the canonical field's own. */
import type { Choice } from '@/utils/domain/canonical-field';
import { isRows, type NoteValue } from '@/utils/domain/note-value';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Segments } from '../ui/segments';
import { DateBox } from './date-box';
import { NameBox } from './name-box';
import type { NoteControl } from './note-control';
import { TableNote } from './table-note';
import './notes.css';
import { usePart } from '../use-part';

export interface NoteFieldProps {
  readonly model: InterviewModel;
  readonly id: string;
}

export function NoteField({ model, id }: NoteFieldProps) {
  const { app, i18n } = usePanel();
  const field = app.catalogue.fields.find(candidate => candidate.id === id);
  const value = usePart(model, ({ notes }) => notes[id], [id]);
  if (!field) return null;
  const change = (next: NoteValue) => model.setNote(id, next);
  const label = i18n.text(field.label);
  const common = { field, label, value, change, disabled: model.readOnly };
  switch (field.kind) {
    case 'longtext':
      return <LongText {...common} />;
    case 'number':
      return <NumberNote {...common} />;
    case 'date':
      return <DateNote {...common} />;
    case 'datetime':
      return <DateTimeNote {...common} />;
    case 'choice':
      return <ChoiceNote {...common} />;
    case 'flag':
      return <FlagNote {...common} />;
    case 'rating':
      return <RatingNote {...common} model={model} />;
    case 'table':
      // An imported table may be plain text: it is shown and edited as such.
      return typeof value === 'string' && value !== '' ? (
        <LongText {...common} />
      ) : (
        <TableNote {...common} />
      );
    case 'text':
    case 'tags':
      return field.choices ? <ChoiceNote {...common} /> : <ShortText {...common} />;
    case 'signature':
      return null;
  }
}

function textOfValue(value: NoteValue | undefined): string {
  if (typeof value === 'object' && !isRows(value)) return (value as readonly string[]).join('；');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** So many characters fill the highest a box grows to, in a panel of any width. */
const FILLS_THE_BOX = 2_000;

function LongText({ field, label, value, change, disabled }: NoteControl) {
  const text = textOfValue(value);
  return (
    <label class="field">
      <span class="label">{label}</span>
      <textarea
        class={text.length > FILLS_THE_BOX ? 'input long' : 'input'}
        rows={3}
        data-place={field.id}
        disabled={disabled}
        value={text}
        onInput={event => change(event.currentTarget.value)}
      />
    </label>
  );
}

/** Who was there; everything else of a record names nobody by itself. */
const PERSONS = new Set(['employee_name', 'manager_name', 'hr_attendee']);

function ShortText({ field, label, value, change, disabled }: NoteControl) {
  const text = textOfValue(value);
  if (PERSONS.has(field.id))
    return <NameBox {...{ label, disabled }} place={field.id} value={text} onInput={change} />;
  // What is written in the talk grows with its text, and keeps its lines: a box of one line drops them.
  if (field.step !== 'preparation' || text.includes('\n'))
    return (
      <label class="field">
        <span class="label">{label}</span>
        <textarea
          class="input one-line"
          rows={1}
          data-place={field.id}
          disabled={disabled}
          value={text}
          onInput={event => change(event.currentTarget.value)}
        />
      </label>
    );
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        autocomplete="off"
        data-place={field.id}
        disabled={disabled}
        value={text}
        onInput={event => change(event.currentTarget.value)}
      />
    </label>
  );
}

/** Half-typed numbers such as `64.` stay as they are typed; they become numbers when they read back the same. */
export function numberOrText(typed: string): string | number {
  const number = Number(typed);
  return typed.trim() !== '' && String(number) === typed ? number : typed;
}

function NumberNote({ field, label, value, change, disabled }: NoteControl) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input tabular"
        inputMode="decimal"
        autocomplete="off"
        data-place={field.id}
        disabled={disabled}
        value={textOfValue(value)}
        onInput={event => change(numberOrText(event.currentTarget.value))}
      />
    </label>
  );
}

function DateNote({ field, label, value, change, disabled }: NoteControl) {
  return (
    <div class="field">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <DateBox
        place={field.id}
        name={label}
        disabled={disabled}
        value={textOfValue(value)}
        onInput={change}
      />
    </div>
  );
}

function DateTimeNote({ field, label, value, change, disabled }: NoteControl) {
  const { i18n } = usePanel();
  const [day = '', time = ''] = textOfValue(value).split('T');
  const join = (newDay: string, newTime: string) =>
    change(newDay && newTime ? `${newDay}T${newTime.slice(0, 5)}` : newDay);
  return (
    <fieldset class="field" disabled={disabled}>
      <legend class="label">{label}</legend>
      <div class="pair">
        <input
          class="input tabular"
          type="date"
          aria-label={`${label} ${i18n.t('date')}`}
          data-place={field.id}
          value={day}
          onInput={event => join(event.currentTarget.value, time)}
        />
        <input
          class="input tabular"
          type="time"
          aria-label={`${label} ${i18n.t('time')}`}
          data-place={`${field.id}.time`}
          value={time}
          disabled={day === ''}
          onInput={event => join(day, event.currentTarget.value)}
        />
      </div>
    </fieldset>
  );
}

const MAX_SEGMENTS = 4;

function ChoiceNote({ field, label, value, change, disabled }: NoteControl) {
  const { i18n } = usePanel();
  const choices = field.choices ?? [];
  const current = valueOfChoice(choices, value);
  const options = choices.map(choice => ({ value: choice.value, label: i18n.text(choice.label) }));
  if (choices.length > MAX_SEGMENTS) {
    return (
      <label class="field">
        <span class="label">{label}</span>
        <select
          class="input"
          data-place={field.id}
          disabled={disabled}
          value={current}
          onChange={event => change(event.currentTarget.value)}
        >
          <option value="">{i18n.t('ratingNone')}</option>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <Segments
      name={field.id}
      label={label}
      options={options}
      value={current}
      disabled={disabled}
      onChange={change}
    />
  );
}

/** An imported note may hold the label instead of the code. */
function valueOfChoice(choices: readonly Choice[], value: NoteValue | undefined): string {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : textOfValue(value);
  const found = choices.find(
    choice => choice.value === text || choice.label.zh === text || choice.label.en === text,
  );
  return found?.value ?? text;
}

function FlagNote({ field, label, value, change, disabled }: NoteControl) {
  return (
    <label class="check">
      <input
        type="checkbox"
        data-place={field.id}
        disabled={disabled}
        checked={value === true}
        onChange={event => change(event.currentTarget.checked ? true : '')}
      />
      <span>{label}</span>
    </label>
  );
}

function RatingNote({
  field,
  label,
  value,
  change,
  disabled,
  model,
}: NoteControl & { model: InterviewModel }) {
  const { i18n } = usePanel();
  const levels = model.scale.value.levels.map(level => ({
    value: level.value,
    label: shortLevel(level.value, i18n.text(level.label)),
  }));
  const current = textOfValue(value);
  const isOffScale = current !== '' && !levels.some(level => level.value === current);
  return (
    <Segments
      name={field.id}
      label={label}
      // A rating of another scale would be filled all the same, so it is shown.
      options={isOffScale ? [...levels, { value: current, label: `${current} ?` }] : levels}
      value={textOfValue(value)}
      disabled={disabled}
      clearable
      onChange={change}
    />
  );
}

/** Letters and digits speak for themselves; labels are their own text. */
function shortLevel(value: string, label: string): string {
  return value.length <= 2 ? value : label;
}
