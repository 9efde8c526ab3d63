import { Checkbox } from '@kobalte/core/checkbox';
import { Combobox } from '@kobalte/core/combobox';
import { NumberField } from '@kobalte/core/number-field';
import { RadioGroup } from '@kobalte/core/radio-group';
import { Select } from '@kobalte/core/select';
import { TextField } from '@kobalte/core/text-field';
import { createSignal, For } from 'solid-js';

interface Named {
  label: string;
}

export const Text = (
  props: Named & { value: string; type?: string; readOnly?: boolean; onChange(text: string): void },
) => (
  <TextField class="field" value={props.value} onChange={props.onChange} readOnly={props.readOnly}>
    <TextField.Label>{props.label}</TextField.Label>
    <TextField.Input class="box" type={props.type ?? 'text'} />
  </TextField>
);

export const Area = (props: Named & { value: string; onChange(text: string): void }) => (
  <TextField class="field wide" value={props.value} onChange={props.onChange}>
    <TextField.Label>{props.label}</TextField.Label>
    <TextField.TextArea class="box" autoResize />
  </TextField>
);

export const Num = (props: Named & { value: number; onChange(value: number): void }) => (
  <NumberField class="field" rawValue={props.value} onRawValueChange={props.onChange}>
    <NumberField.Label>{props.label}</NumberField.Label>
    <div class="row box">
      <NumberField.Input />
      <NumberField.DecrementTrigger aria-label="减少">−</NumberField.DecrementTrigger>
      <NumberField.IncrementTrigger aria-label="增加">+</NumberField.IncrementTrigger>
    </div>
  </NumberField>
);

export const Pick = (
  props: Named & { options: string[]; value: string | null; onChange(value: string | null): void },
) => (
  <Select
    class="field"
    options={props.options}
    value={props.value}
    onChange={props.onChange}
    placeholder="请选择"
    itemComponent={entry => (
      <Select.Item item={entry.item}>
        <Select.ItemLabel>{entry.item.rawValue}</Select.ItemLabel>
      </Select.Item>
    )}
  >
    <Select.Label>{props.label}</Select.Label>
    <Select.Trigger class="box">
      <Select.Value<string>>{state => state.selectedOption()}</Select.Value>
      <Select.Icon />
    </Select.Trigger>
    <Select.Portal>
      <Select.Content>
        <Select.Listbox class="list" />
      </Select.Content>
    </Select.Portal>
  </Select>
);

export const PickSome = (
  props: Named & { options: string[]; value: string[]; onChange(value: string[]): void },
) => (
  <Select<string>
    multiple
    class="field"
    options={props.options}
    value={props.value}
    onChange={props.onChange}
    placeholder="可多选"
    itemComponent={entry => (
      <Select.Item item={entry.item}>
        <Select.ItemLabel>{entry.item.rawValue}</Select.ItemLabel>
        <Select.ItemIndicator>✓</Select.ItemIndicator>
      </Select.Item>
    )}
  >
    <Select.Label>{props.label}</Select.Label>
    <Select.Trigger class="box" as="div">
      <Select.Value<string>>
        {state => (
          <For each={state.selectedOptions()}>{word => <span class="tag">{word}</span>}</For>
        )}
      </Select.Value>
      <Select.Icon />
    </Select.Trigger>
    <Select.Portal>
      <Select.Content>
        <Select.Listbox class="list" />
      </Select.Content>
    </Select.Portal>
  </Select>
);

/** Asks for the names that hold what is typed, as a server would answer a little later. */
export function Find(
  props: Named & { options: string[]; value: string | null; onChange(value: string | null): void },
) {
  const [found, setFound] = createSignal<string[]>([]);
  const search = (word: string) =>
    setTimeout(() => setFound(word ? props.options.filter(name => name.includes(word)) : []), 200);

  return (
    <Combobox
      class="field"
      options={found()}
      value={props.value}
      onChange={props.onChange}
      onInputChange={search}
      allowsEmptyCollection
      defaultFilter={() => true}
      placeholder="输入姓名搜索"
      itemComponent={entry => (
        <Combobox.Item item={entry.item}>
          <Combobox.ItemLabel>{entry.item.rawValue}</Combobox.ItemLabel>
        </Combobox.Item>
      )}
    >
      <Combobox.Label>{props.label}</Combobox.Label>
      <Combobox.Control class="row box">
        <Combobox.Input />
        <Combobox.Trigger>
          <Combobox.Icon />
        </Combobox.Trigger>
      </Combobox.Control>
      <Combobox.Portal>
        <Combobox.Content>
          <Combobox.Listbox class="list" />
        </Combobox.Content>
      </Combobox.Portal>
    </Combobox>
  );
}

export const OneOf = (
  props: Named & { options: string[]; value: string; onChange(value: string): void },
) => (
  <RadioGroup class="field" value={props.value} onChange={props.onChange}>
    <RadioGroup.Label>{props.label}</RadioGroup.Label>
    <div class="row">
      <For each={props.options}>
        {option => (
          <RadioGroup.Item value={option} class="row">
            <RadioGroup.ItemInput />
            <RadioGroup.ItemControl class="mark round" />
            <RadioGroup.ItemLabel>{option}</RadioGroup.ItemLabel>
          </RadioGroup.Item>
        )}
      </For>
    </div>
  </RadioGroup>
);

export const Tick = (props: Named & { value: boolean; onChange(value: boolean): void }) => (
  <Checkbox class="row" checked={props.value} onChange={props.onChange}>
    <Checkbox.Input />
    <Checkbox.Control class="mark" />
    <Checkbox.Label>{props.label}</Checkbox.Label>
  </Checkbox>
);
