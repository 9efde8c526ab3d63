import { Select } from 'radix-ui';

interface Props {
  id: string;
  value: string;
  options: { code: string; name: string }[];
  onChange(value: string): void;
}

export function Choice({ id, value, options, onChange }: Props) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <Select.Trigger id={id} className="input trigger">
        <Select.Value placeholder="请选择" />
        <Select.Icon>▾</Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="popover" position="popper" sideOffset={4}>
          <Select.Viewport>
            {options.map(({ code, name }) => (
              <Select.Item key={code} value={code} className="option">
                <Select.ItemText>{name}</Select.ItemText>
                <Select.ItemIndicator>✓</Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}
