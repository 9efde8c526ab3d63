/** Cells of a table's row that are chosen, not typed: owners, and what the panel alone keeps of an action. */
import type { CanonicalField } from '@/utils/domain/canonical-field';
import type { NoteRow } from '@/utils/domain/note-value';
import { CAUSE_KIND, CAUSE_KINDS, OWNERS, PROPOSED_BY } from '@/utils/domain/row-marks';
import { usePanel } from '../panel-context';

interface ChoiceCellProps {
  readonly name: string;
  readonly place: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** What stands there and is no option stays one, so that nothing imported is lost. */
function ChoiceCell({ name, place, value, options, onChange }: ChoiceCellProps) {
  const isOther = value !== '' && !options.some(option => option.value === value);
  return (
    <select
      class="input"
      aria-label={name}
      data-place={place}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    >
      <option value="" />
      {[...options, ...(isOther ? [{ value, label: value }] : [])].map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export function OwnerCell(
  props: Omit<ChoiceCellProps, 'options'> & { readonly column: CanonicalField },
) {
  const { i18n } = usePanel();
  const choices = props.column.choices ?? [];
  const options = choices.map(({ value, label }) => ({ value, label: i18n.text(label) }));
  const coded = choices.find(({ label }) => label.zh === props.value || label.en === props.value);
  return <ChoiceCell {...props} value={coded?.value ?? props.value} options={options} />;
}

/** Kind of cause (S5-c) and who proposed it (S5-d): beside the action, never in a form. */
export function ActionMarks(props: {
  readonly row: NoteRow;
  readonly place: string;
  readonly name: string;
  readonly onChange: (mark: string, value: string) => void;
}) {
  const { t } = usePanel().i18n;
  const { row, place, name, onChange } = props;
  const marks = [
    {
      mark: PROPOSED_BY,
      label: t('actionProposedBy'),
      options: OWNERS.map(value => ({ value, label: t(`proposer_${value}`) })),
    },
    {
      mark: CAUSE_KIND,
      label: t('actionCauseKind'),
      options: CAUSE_KINDS.map(value => ({ value, label: t(`cause_${value}`) })),
    },
  ];
  return (
    <>
      {marks.map(({ mark, label, options }) => (
        <div class="field" key={mark}>
          <span class="soft" aria-hidden="true">
            {label}
          </span>
          <ChoiceCell
            name={`${name}, ${label}`}
            place={`${place}.${mark}`}
            value={String(row[mark] ?? '')}
            options={options}
            onChange={value => onChange(mark, value)}
          />
        </div>
      ))}
    </>
  );
}
