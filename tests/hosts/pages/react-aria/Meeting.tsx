import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { Amount, Day, Words } from './fields';
import type { Section } from './model';
import { MENTORS, TYPES } from './options';
import { PeriodField } from './PeriodField';

export function Meeting({ talk, set }: Section) {
  return (
    <div className="grid">
      <Words label="Employee" value={talk.employee} isReadOnly />
      <Words label="Status" value={talk.state} isDisabled />
      <Words
        label="Employee ID"
        value={talk.employeeId}
        onChange={employeeId => set({ employeeId })}
      />
      <Select
        placeholder="Select a type"
        value={talk.type}
        onChange={type => set({ type: type === null ? null : String(type) })}
      >
        <Label>Meeting type</Label>
        <Button>
          <SelectValue />
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover>
          <ListBox items={TYPES}>{({ name }) => <ListBoxItem>{name}</ListBoxItem>}</ListBox>
        </Popover>
      </Select>
      <Day label="Meeting date" hasTime value={talk.talkAt} onChange={talkAt => set({ talkAt })} />
      <Amount
        label="Duration (minutes)"
        step={5}
        value={talk.minutes}
        onChange={minutes => set({ minutes })}
      />
      <ComboBox
        defaultItems={MENTORS}
        value={talk.mentor}
        onChange={mentor => set({ mentor: mentor === null ? null : String(mentor) })}
      >
        <Label>Lab mentor</Label>
        <div className="box">
          <Input placeholder="Type a name" />
          <Button>▾</Button>
        </div>
        <Popover>
          <ListBox<(typeof MENTORS)[number]>>
            {({ name }) => <ListBoxItem>{name}</ListBoxItem>}
          </ListBox>
        </Popover>
      </ComboBox>
      <Words label="Location" value={talk.location} onChange={location => set({ location })} />
      <PeriodField talk={talk} set={set} />
    </div>
  );
}
