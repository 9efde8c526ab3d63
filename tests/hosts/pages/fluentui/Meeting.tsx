import {
  Card,
  Combobox,
  Dropdown,
  Field,
  Input,
  Option,
  Select,
  SpinButton,
  Subtitle2,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Section } from './model';
import { BUDDIES, DESKS, SITES, TYPES } from './options';

export function Meeting({ plan, set }: Section) {
  const [typed, setTyped] = useState(BUDDIES.find(({ id }) => id === plan.buddy)?.name ?? '');
  const wanted = typed.toLowerCase();
  const chosen = BUDDIES.find(({ id }) => id === plan.buddy);
  const found =
    chosen?.name === typed
      ? BUDDIES
      : BUDDIES.filter(({ name }) => name.toLowerCase().includes(wanted));

  return (
    <Card className="card">
      <Subtitle2>Meeting</Subtitle2>
      <div className="fields">
        <Field label="Employee" orientation="horizontal">
          <Input value={plan.employee} readOnly />
        </Field>
        <Field label="Plan status" orientation="horizontal">
          <Input value={plan.planStatus} disabled />
        </Field>
        <Field label="Employee ID" orientation="horizontal" required>
          <Input
            value={plan.employeeId}
            onChange={(_, { value }) => set({ employeeId: value })}
            placeholder="HB-00000"
          />
        </Field>
        <Field label="Job grade" orientation="horizontal">
          <Input value={plan.grade} onChange={(_, { value }) => set({ grade: value })} />
        </Field>
        <Field label="Meeting type" orientation="horizontal" required>
          <Dropdown
            placeholder="Choose"
            value={TYPES.find(({ code }) => code === plan.type)?.text ?? ''}
            selectedOptions={plan.type ? [plan.type] : []}
            onOptionSelect={(_, { optionValue }) => set({ type: optionValue ?? '' })}
          >
            {TYPES.map(({ code, text }) => (
              <Option key={code} value={code}>
                {text}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label="Meeting date" orientation="horizontal" required>
          <Input
            type="datetime-local"
            value={plan.meetingAt}
            onChange={(_, { value }) => set({ meetingAt: value })}
          />
        </Field>
        <Field label="Length (minutes)" orientation="horizontal">
          <SpinButton
            min={5}
            max={180}
            step={5}
            value={plan.minutes}
            onChange={(_, { value, displayValue }) =>
              set({ minutes: value ?? (Number.parseFloat(displayValue ?? '') || null) })
            }
          />
        </Field>
        <Field label="Usual workplace" orientation="horizontal">
          <Select value={plan.desk} onChange={(_, { value }) => set({ desk: value })}>
            <option value="" />
            {DESKS.map(desk => (
              <option key={desk}>{desk}</option>
            ))}
          </Select>
        </Field>
        <Field label="Buddy" orientation="horizontal" hint="Type to search">
          <Combobox
            value={typed}
            selectedOptions={plan.buddy ? [plan.buddy] : []}
            onChange={event => setTyped(event.target.value)}
            onOptionSelect={(_, { optionValue, optionText }) => {
              set({ buddy: optionValue ?? '' });
              setTyped(optionText ?? '');
            }}
          >
            {found.map(({ id, name }) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
          </Combobox>
        </Field>
        <Field label="Sites covered" orientation="horizontal">
          <Dropdown
            multiselect
            placeholder="Choose one or more"
            value={plan.sites.join(', ')}
            selectedOptions={plan.sites}
            onOptionSelect={(_, { selectedOptions }) => set({ sites: selectedOptions })}
          >
            {SITES.map(site => (
              <Option key={site}>{site}</Option>
            ))}
          </Dropdown>
        </Field>
      </div>
    </Card>
  );
}
