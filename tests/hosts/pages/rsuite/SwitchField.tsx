import { Toggle } from 'rsuite';

interface Props {
  id?: string;
  value?: boolean;
  onChange?(value: boolean): void;
}

/** The form passes a value, the toggle wants to be checked. */
export function SwitchField({ id, value, onChange }: Props) {
  return <Toggle id={id} checked={value} onChange={isOn => onChange?.(isOn)} />;
}
