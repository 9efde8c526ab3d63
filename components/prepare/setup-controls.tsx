/** Labelled controls for the choices of Prepare that are no notes. */
import type { InterviewModel } from '@/utils/store/interview-model';

interface SetupControl {
  readonly label: string;
  readonly place: string;
  readonly model: InterviewModel;
  readonly value: string;
}

export function SetupText(
  props: SetupControl & { hint: string; onInput: (value: string) => void },
) {
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

export function SetupSelect(
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
