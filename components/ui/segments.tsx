/** A radio group drawn as one row of buttons; arrow keys work as in any radio group. */
export interface SegmentsProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: string;
  readonly disabled?: boolean;
  /** A click on the chosen one takes the choice away. */
  readonly clearable?: boolean;
  readonly onChange: (value: T | '') => void;
}

export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { name, label, options, value, disabled = false, clearable = false, onChange } = props;
  return (
    <fieldset class="field" disabled={disabled}>
      <legend class="label">{label}</legend>
      <div class="segments">
        {options.map(option => (
          <label class="segment" key={option.value}>
            <input
              type="radio"
              name={name}
              data-place={`${name}=${option.value}`}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onClick={() => clearable && option.value === value && onChange('')}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
