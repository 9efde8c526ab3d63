import { MenuItem } from '@blueprintjs/core';
import { Suggest } from '@blueprintjs/select';
import { useRef, useState } from 'react';
import type { Named } from './model';
import { SPONSORS } from './options';

interface Props {
  value: string | null;
  onChange(value: string): void;
}

/** The directory answers after a moment, as a server would. */
export function SponsorSuggest({ value, onChange }: Props) {
  const [found, setFound] = useState<Named[]>([]);
  const timer = useRef<number>(undefined);

  const search = (query: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const wanted = query.trim().toLowerCase();
      setFound(wanted ? SPONSORS.filter(({ name }) => name.toLowerCase().includes(wanted)) : []);
    }, 250);
  };

  return (
    <Suggest
      fill
      items={found}
      inputValueRenderer={({ name }) => name}
      itemRenderer={({ id, name }, { handleClick, handleFocus, modifiers, ref }) => (
        <MenuItem
          key={id}
          ref={ref}
          text={name}
          active={modifiers.active}
          roleStructure="listoption"
          onClick={handleClick}
          onFocus={handleFocus}
        />
      )}
      noResults={<MenuItem disabled text="Nobody found" roleStructure="listoption" />}
      selectedItem={SPONSORS.find(({ id }) => id === value) ?? null}
      onQueryChange={search}
      onItemSelect={({ id }) => onChange(id)}
      inputProps={{ placeholder: 'Name' }}
      popoverProps={{ minimal: true }}
    />
  );
}
