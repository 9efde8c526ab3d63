import { Field, Input, Label, Radio, RadioGroup, Textarea } from '@headlessui/react';
import type { Choice } from './model';

interface WordsProps {
  label: string;
  value: string;
  isLong?: boolean;
  isReadOnly?: boolean;
  type?: 'number';
  hint?: string;
  onChange?(value: string): void;
}

export function Words({ label, value, isLong, isReadOnly, type, hint, onChange }: WordsProps) {
  return (
    <Field className={isLong ? 'wide' : ''}>
      <Label className="label">{label}</Label>
      {isLong ? (
        <Textarea
          className="input"
          rows={3}
          value={value}
          onChange={event => onChange?.(event.target.value)}
        />
      ) : (
        <Input
          className="input"
          type={type ?? 'text'}
          step={type ? 'any' : undefined}
          readOnly={isReadOnly}
          value={value}
          onChange={event => onChange?.(event.target.value)}
        />
      )}
      {hint && <p className="hint">{hint}</p>}
    </Field>
  );
}

interface PillsProps {
  label: string;
  options: Choice[];
  value: string;
  onChange(value: string): void;
}

export function Pills({ label, options, value, onChange }: PillsProps) {
  return (
    <Field>
      <Label className="label">{label}</Label>
      <RadioGroup className="inline" value={value} onChange={onChange}>
        {options.map(option => (
          <Radio key={option.value} value={option.value} className="pill">
            {option.text}
          </Radio>
        ))}
      </RadioGroup>
    </Field>
  );
}
