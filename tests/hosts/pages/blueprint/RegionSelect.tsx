import { Button, MenuItem } from '@blueprintjs/core';
import { Select } from '@blueprintjs/select';
import { REGIONS } from './options';

interface Props {
  value: string | null;
  onChange(value: string): void;
}

export function RegionSelect({ value, onChange }: Props) {
  return (
    <Select
      fill
      items={REGIONS}
      itemPredicate={(query, { name }) => name.toLowerCase().includes(query.toLowerCase())}
      itemRenderer={({ id, name }, { handleClick, handleFocus, modifiers, ref }) => (
        <MenuItem
          key={id}
          ref={ref}
          text={name}
          active={modifiers.active}
          selected={id === value}
          roleStructure="listoption"
          onClick={handleClick}
          onFocus={handleFocus}
        />
      )}
      noResults={<MenuItem disabled text="No results" roleStructure="listoption" />}
      onItemSelect={({ id }) => onChange(id)}
      popoverProps={{ matchTargetWidth: true, minimal: true }}
    >
      <Button
        fill
        alignText="start"
        endIcon="caret-down"
        text={REGIONS.find(({ id }) => id === value)?.name ?? 'Choose a region'}
      />
    </Select>
  );
}
