import { Combobox, createListCollection } from '@chakra-ui/react';
import { useMemo, useState } from 'react';
import type { Section } from './model';
import { BUDDIES } from './options';

export function BuddyBox({ review, set }: Section) {
  const [typed, setTyped] = useState('');
  const collection = useMemo(
    () =>
      createListCollection({
        items: BUDDIES.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())),
      }),
    [typed],
  );

  return (
    <Combobox.Root
      collection={collection}
      positioning={{ strategy: 'fixed', hideWhenDetached: true }}
      value={review.buddy ? [review.buddy] : []}
      onInputValueChange={({ inputValue }) => setTyped(inputValue)}
      onValueChange={({ value }) => set({ buddy: value[0] ?? '' })}
    >
      <Combobox.Label>Care buddy</Combobox.Label>
      <Combobox.Control>
        <Combobox.Input placeholder="Type to search" />
        <Combobox.IndicatorGroup>
          <Combobox.ClearTrigger />
          <Combobox.Trigger />
        </Combobox.IndicatorGroup>
      </Combobox.Control>
      <Combobox.Positioner>
        <Combobox.Content>
          <Combobox.Empty>Nobody found</Combobox.Empty>
          {collection.items.map(item => (
            <Combobox.Item item={item} key={item.value}>
              {item.label}
              <Combobox.ItemIndicator />
            </Combobox.Item>
          ))}
        </Combobox.Content>
      </Combobox.Positioner>
    </Combobox.Root>
  );
}
