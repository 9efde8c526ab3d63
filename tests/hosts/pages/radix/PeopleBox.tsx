import { Command } from 'cmdk';
import { Popover } from 'radix-ui';
import { useState } from 'react';

interface Props {
  id: string;
  values: string[];
  options: { id: string; name: string }[];
  placeholder: string;
  onToggle(id: string): void;
  isMultiple?: boolean;
}

export function PeopleBox({ id, values, options, placeholder, onToggle, isMultiple }: Props) {
  const [open, setOpen] = useState(false);
  const names = options.filter(one => values.includes(one.id)).map(({ name }) => name);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger id={id} role="combobox" aria-expanded={open} className="input trigger">
        {names.length > 0 ? names.join('、') : <span className="muted">{placeholder}</span>}
        <span aria-hidden="true">⇅</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" align="start" sideOffset={4}>
          <Command>
            <Command.Input className="input" placeholder="搜索…" />
            <Command.List>
              <Command.Empty>没有结果</Command.Empty>
              {options.map(one => (
                <Command.Item
                  key={one.id}
                  value={one.name}
                  className="option"
                  onSelect={() => {
                    onToggle(one.id);
                    if (!isMultiple) setOpen(false);
                  }}
                >
                  {one.name}
                  {values.includes(one.id) && <span>✓</span>}
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
