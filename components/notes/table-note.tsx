/** A table as narrow panels can show it: one block per row, the first column wide. Enter adds a row. */
import { Plus, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { percent, weightTotal } from '@/utils/domain/agreed';
import type { CanonicalField } from '@/utils/domain/canonical-field';
import { isRows, type NoteRow } from '@/utils/domain/note-value';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { DateBox } from './date-box';
import type { NoteControl } from './note-control';
import { ActionMarks, OwnerCell } from './row-cells';

export function TableNote({ field, label, value, change, disabled }: NoteControl) {
  const { app, i18n } = usePanel();
  const root = useRef<HTMLFieldSetElement>(null);
  const hasNewRow = useRef(false);
  const rows: readonly NoteRow[] = value !== undefined && isRows(value) ? value : [];
  const columns = (field.columns ?? []).flatMap(id =>
    app.catalogue.fields.filter(candidate => candidate.id === id),
  );

  const setCell = (at: number, column: string, cell: string) =>
    change(rows.map((row, index) => (index === at ? { ...row, [column]: cell } : row)));
  const addRow = () => {
    const empty = Object.fromEntries(columns.map(column => [column.id, '']));
    change([...rows, empty]);
    hasNewRow.current = true;
  };
  // As soon as the row is there: someone who pressed Enter types on.
  useLayoutEffect(() => {
    if (!hasNewRow.current) return;
    hasNewRow.current = false;
    const firstCells = root.current?.querySelectorAll<HTMLElement>('.wide textarea');
    firstCells?.[firstCells.length - 1]?.focus();
  });

  return (
    <fieldset class="table-note" ref={root} disabled={disabled}>
      <legend class="label">{label}</legend>
      {rows.map((row, at) => (
        // Rows have no identity but their place; the whole table is one value.
        <div class="table-row" key={at}>
          <div class="cells">
            {columns.map((column, columnAt) => (
              <Cell
                key={column.id}
                column={column}
                wide={columnAt === 0}
                place={`${field.id}.${at}.${column.id}`}
                name={`${i18n.t('rowLabel', { table: label, n: at + 1 })}, ${i18n.text(column.label)}`}
                value={String(row[column.id] ?? '')}
                onInput={cell => setCell(at, column.id, cell)}
                onEnter={addRow}
              />
            ))}
            {field.id === 'action_items' && (
              <ActionMarks
                row={row}
                place={`${field.id}.${at}`}
                name={i18n.t('rowLabel', { table: label, n: at + 1 })}
                onChange={(mark, mode) => setCell(at, mark, mode)}
              />
            )}
          </div>
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={i18n.t('removeRow', { n: at + 1 })}
            onClick={() => change(rows.filter((_, index) => index !== at))}
          >
            <Icon of={X} />
          </button>
        </div>
      ))}
      <Total columns={columns} rows={rows} />
      <div class="row">
        <button type="button" class="button small" data-place={`${field.id}.add`} onClick={addRow}>
          <Icon of={Plus} />
          {i18n.t('addRow')}
        </button>
      </div>
    </fieldset>
  );
}

interface CellProps {
  readonly column: CanonicalField;
  readonly wide: boolean;
  readonly place: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onEnter: () => void;
}

function Cell({ column, wide, place, name, value, onInput, onEnter }: CellProps) {
  const { i18n } = usePanel();
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends an IME composition picks a candidate; it is not ours.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter();
  };
  const common = { class: 'input', 'aria-label': name, 'data-place': place, value, onKeyDown };
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <span class="soft" aria-hidden="true">
        {i18n.text(column.label)}
      </span>
      {column.kind === 'date' ? (
        <DateBox {...{ place, name, value, onInput, onKeyDown }} />
      ) : column.choices ? (
        <OwnerCell {...{ column, place, name, value }} onChange={onInput} />
      ) : (
        <textarea {...common} rows={1} onInput={event => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}

function Total({
  columns,
  rows,
}: {
  columns: readonly CanonicalField[];
  rows: readonly NoteRow[];
}) {
  const { i18n } = usePanel();
  const weight = columns.find(column => column.id.endsWith('_weight'));
  if (!weight || rows.length === 0) return null;
  const total = weightTotal(rows.map(row => ({ weight: percent(row[weight.id]) }))) ?? 0;
  return (
    <p class={total === 100 ? 'soft tabular' : 'soft tabular warn-text'}>
      {i18n.t('weightsTotal', { n: total })}
    </p>
  );
}
