import {
  Badge,
  Button,
  FormGroup,
  Label,
  LabelGroup,
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
  TextInputGroup,
  TextInputGroupMain,
  TextInputGroupUtilities,
} from '@patternfly/react-core';
import { useState } from 'react';
import type { Choice } from './model';

interface Shared {
  id: string;
  label: string;
  options: Choice[];
}

interface One extends Shared {
  value: string;
  onChange(value: string): void;
}

interface Several extends Shared {
  value: string[];
  onChange(value: string[]): void;
}

const textOf = (options: Choice[], wanted: string) =>
  options.find(({ value }) => value === wanted)?.text;
const toggled = (held: string[], value: string) =>
  held.includes(value) ? held.filter(one => one !== value) : [...held, value];

export function ChoiceList({ id, label, options, value, onChange }: One) {
  const [isOpen, setOpen] = useState(false);
  return (
    <FormGroup label={label} fieldId={id}>
      <Select
        isOpen={isOpen}
        selected={value}
        onSelect={(_, chosen) => {
          onChange(String(chosen));
          setOpen(false);
        }}
        onOpenChange={setOpen}
        shouldFocusToggleOnSelect
        toggle={ref => (
          <MenuToggle
            id={id}
            ref={ref}
            isFullWidth
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {textOf(options, value) ?? '请选择'}
          </MenuToggle>
        )}
      >
        <SelectList>
          {options.map(option => (
            <SelectOption key={option.value} value={option.value}>
              {option.text}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
    </FormGroup>
  );
}

/** Boxes in the list, and how many are ticked on the button. */
export function TickList({ id, label, options, value, onChange }: Several) {
  const [isOpen, setOpen] = useState(false);
  return (
    <FormGroup label={label} fieldId={id}>
      <Select
        role="menu"
        isOpen={isOpen}
        selected={value}
        onSelect={(_, chosen) => onChange(toggled(value, String(chosen)))}
        onOpenChange={setOpen}
        toggle={ref => (
          <MenuToggle
            id={id}
            ref={ref}
            isFullWidth
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            badge={value.length > 0 ? <Badge isRead>{value.length}</Badge> : undefined}
          >
            选择部门
          </MenuToggle>
        )}
      >
        <SelectList>
          {options.map(option => (
            <SelectOption
              key={option.value}
              hasCheckbox
              value={option.value}
              isSelected={value.includes(option.value)}
            >
              {option.text}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
    </FormGroup>
  );
}

export function SearchList({ id, label, options, value, onChange }: One) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(textOf(options, value) ?? '');
  const found = options.filter(({ text }) => text.includes(typed));
  return (
    <FormGroup label={label} fieldId={id}>
      <Select
        variant="typeahead"
        isOpen={isOpen}
        selected={value}
        onSelect={(_, chosen) => {
          onChange(String(chosen));
          setTyped(textOf(options, String(chosen)) ?? '');
          setOpen(false);
        }}
        onOpenChange={isNowOpen => !isNowOpen && setOpen(false)}
        toggle={ref => (
          <MenuToggle
            ref={ref}
            variant="typeahead"
            aria-label={`${label}列表`}
            isFullWidth
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <TextInputGroup isPlain>
              <TextInputGroupMain
                inputId={id}
                role="combobox"
                isExpanded={isOpen}
                aria-controls={`${id}-list`}
                autoComplete="off"
                placeholder="输入姓名"
                value={typed}
                onClick={() => setOpen(true)}
                onChange={(_, text) => {
                  setTyped(text);
                  setOpen(true);
                }}
              />
            </TextInputGroup>
          </MenuToggle>
        )}
      >
        <SelectList id={`${id}-list`}>
          {found.map(option => (
            <SelectOption key={option.value} value={option.value}>
              {option.text}
            </SelectOption>
          ))}
          {found.length === 0 && <SelectOption isDisabled>没有找到</SelectOption>}
        </SelectList>
      </Select>
    </FormGroup>
  );
}

export function TagList({ id, label, options, value, onChange }: Several) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const found = options.filter(({ text }) => text.includes(typed));
  return (
    <FormGroup label={label} fieldId={id}>
      <Select
        variant="typeahead"
        isOpen={isOpen}
        selected={value}
        onSelect={(_, chosen) => {
          onChange(toggled(value, String(chosen)));
          setTyped('');
        }}
        onOpenChange={isNowOpen => !isNowOpen && setOpen(false)}
        toggle={ref => (
          <MenuToggle
            ref={ref}
            variant="typeahead"
            aria-label={`${label}列表`}
            isFullWidth
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <TextInputGroup isPlain>
              <TextInputGroupMain
                inputId={id}
                role="combobox"
                isExpanded={isOpen}
                aria-controls={`${id}-list`}
                autoComplete="off"
                placeholder="可多选"
                value={typed}
                onClick={() => setOpen(true)}
                onChange={(_, text) => {
                  setTyped(text);
                  setOpen(true);
                }}
              >
                <LabelGroup aria-label={`已选${label}`}>
                  {value.map(one => (
                    <Label
                      key={one}
                      variant="outline"
                      onClose={event => {
                        event.stopPropagation();
                        onChange(toggled(value, one));
                      }}
                    >
                      {textOf(options, one)}
                    </Label>
                  ))}
                </LabelGroup>
              </TextInputGroupMain>
              {value.length > 0 && (
                <TextInputGroupUtilities>
                  <Button variant="plain" aria-label="清空" onClick={() => onChange([])}>
                    ×
                  </Button>
                </TextInputGroupUtilities>
              )}
            </TextInputGroup>
          </MenuToggle>
        )}
      >
        <SelectList isAriaMultiselectable id={`${id}-list`}>
          {found.map(option => (
            <SelectOption key={option.value} value={option.value}>
              {option.text}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
    </FormGroup>
  );
}
