import { type ListCollection, Select } from '@chakra-ui/react';

interface Props {
  label: string;
  collection: ListCollection<{ value: string; label: string }>;
  value: string[];
  multiple?: boolean;
  placeholder?: string;
  onChange(value: string[]): void;
}

export function Choice({ label, collection, value, multiple, placeholder, onChange }: Props) {
  return (
    <Select.Root
      collection={collection}
      positioning={{ strategy: 'fixed', hideWhenDetached: true }}
      multiple={multiple}
      value={value}
      onValueChange={details => onChange(details.value)}
    >
      <Select.HiddenSelect />
      <Select.Label>{label}</Select.Label>
      <Select.Control>
        <Select.Trigger>
          <Select.ValueText placeholder={placeholder} />
        </Select.Trigger>
        <Select.IndicatorGroup>
          <Select.Indicator />
        </Select.IndicatorGroup>
      </Select.Control>
      <Select.Positioner>
        <Select.Content>
          {collection.items.map(item => (
            <Select.Item item={item} key={item.value}>
              {item.label}
              <Select.ItemIndicator />
            </Select.Item>
          ))}
        </Select.Content>
      </Select.Positioner>
    </Select.Root>
  );
}
