import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import { useRef, useState } from 'react';
import type { Choice } from './model';
import { WITNESSES } from './options';

interface One {
  label: string;
  options: Choice[];
  value: string;
  onChange(value: string): void;
}

export function ChoiceList({ label, options, value, onChange }: One) {
  return (
    <Field>
      <Label className="label">{label}</Label>
      <Listbox value={value} onChange={onChange}>
        <ListboxButton className="input">
          {options.find(option => option.value === value)?.text ?? '请选择'}
        </ListboxButton>
        <ListboxOptions anchor="bottom start" className="options">
          {options.map(option => (
            <ListboxOption key={option.value} value={option.value} className="option">
              {option.text}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}

interface Several {
  label: string;
  options: Choice[];
  value: string[];
  onChange(value: string[]): void;
}

export function SeveralList({ label, options, value, onChange }: Several) {
  const texts = options.filter(option => value.includes(option.value)).map(({ text }) => text);
  return (
    <Field>
      <Label className="label">{label}</Label>
      <Listbox multiple value={value} onChange={onChange}>
        <ListboxButton className="input">{texts.join('、') || '可多选'}</ListboxButton>
        <ListboxOptions anchor="bottom start" className="options">
          {options.map(option => (
            <ListboxOption key={option.value} value={option.value} className="option">
              {option.text}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}

interface Person {
  label: string;
  value: string | null;
  onChange(value: string | null): void;
}

/** The list answers after a moment, as a server would. */
export function PersonBox({ label, value, onChange }: Person) {
  const [found, setFound] = useState<Choice[]>([]);
  const timer = useRef<number>(undefined);
  const search = (typed: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => setFound(typed ? WITNESSES.filter(({ text }) => text.includes(typed)) : []),
      250,
    );
  };

  return (
    <Field>
      <Label className="label">{label}</Label>
      <Combobox value={value} onChange={onChange} onClose={() => setFound([])}>
        <div className="combo">
          <ComboboxInput
            className="input"
            placeholder="输入姓名查找"
            displayValue={(held: string | null) =>
              WITNESSES.find(one => one.value === held)?.text ?? ''
            }
            onChange={event => search(event.target.value)}
          />
          <ComboboxButton>▾</ComboboxButton>
        </div>
        <ComboboxOptions anchor="bottom start" className="options">
          {found.map(one => (
            <ComboboxOption key={one.value} value={one.value} className="option">
              {one.text}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}
