/** A person's name: masked on a shared screen unless it is being edited, and then never written as masked. */
import { useSignal } from '@preact/signals';
import type { TargetedFocusEvent } from 'preact';
import { maskedName } from '@/utils/domain/masked';
import { usePanel } from '../panel-context';

interface NameBoxProps {
  readonly label: string;
  readonly place: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onInput: (value: string) => void;
}

export function NameBox({ label, place, value, disabled, onInput }: NameBoxProps) {
  const { settings } = usePanel();
  const isEdited = useSignal(false);
  const isMasked = settings.settings.value.maskNames && !isEdited.value;
  const reveal = (event: TargetedFocusEvent<HTMLInputElement>) => {
    // At once and not with the next drawing: a key must never be added to the mask.
    event.currentTarget.value = value;
    event.currentTarget.readOnly = false;
    isEdited.value = true;
  };
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        autocomplete="off"
        data-place={place}
        disabled={disabled}
        readOnly={isMasked}
        value={isMasked ? maskedName(value) : value}
        onFocus={reveal}
        onBlur={() => {
          isEdited.value = false;
        }}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
