import { AutoComplete } from 'primereact/autocomplete';
import { Calendar } from 'primereact/calendar';
import { Dropdown } from 'primereact/dropdown';
import { InputNumber } from 'primereact/inputnumber';
import { InputText } from 'primereact/inputtext';
import { SelectButton } from 'primereact/selectbutton';
import { useState } from 'react';
import type { Section } from './model';
import { DEPARTMENTS, MODES, REVIEWERS, type Suggestion } from './options';

export function Conversation({ review, set }: Section) {
  const [found, setFound] = useState<Suggestion[]>([]);
  /** The list answers after a moment, as a server would. */
  const search = (query: string) =>
    window.setTimeout(
      () =>
        setFound(
          REVIEWERS.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase())),
        ),
      200,
    );

  return (
    <div className="grid">
      <div className="field">
        <label htmlFor="name">Employee name</label>
        <InputText id="name" readOnly value={review.name} />
      </div>
      <div className="field">
        <label htmlFor="staff-no">Employee ID</label>
        <InputText
          id="staff-no"
          value={review.staffNo}
          onChange={event => set({ staffNo: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="department">Department</label>
        <Dropdown
          inputId="department"
          placeholder="Select a department"
          filter
          options={DEPARTMENTS}
          value={review.department}
          onChange={event => set({ department: event.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="reviewer">Reviewer</label>
        <AutoComplete
          inputId="reviewer"
          field="name"
          forceSelection
          placeholder="Type a name"
          suggestions={found}
          completeMethod={event => search(event.query)}
          value={review.reviewer}
          onChange={event => set({ reviewer: event.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="talk-at">Meeting date and time</label>
        <Calendar
          inputId="talk-at"
          showTime
          hourFormat="24"
          dateFormat="dd/mm/yy"
          placeholder="dd/mm/yyyy hh:mm"
          value={review.talkAt}
          onChange={event => set({ talkAt: event.value ?? null })}
        />
      </div>
      <div className="field">
        <label htmlFor="minutes">Duration</label>
        <InputNumber
          inputId="minutes"
          suffix=" min"
          showButtons
          min={0}
          max={240}
          step={5}
          value={review.minutes}
          onValueChange={event => set({ minutes: event.value ?? null })}
        />
      </div>
      <div className="field">
        <label htmlFor="place">Location</label>
        <InputText
          id="place"
          value={review.place}
          onChange={event => set({ place: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="audit">Lane audit</label>
        <Calendar
          inputId="audit"
          selectionMode="range"
          readOnlyInput
          hideOnRangeSelection
          showIcon
          dateFormat="dd/mm/yy"
          placeholder="From - to"
          value={review.audit}
          onChange={event => set({ audit: event.value ?? null })}
        />
      </div>
      <div className="field wide">
        <span>Meeting format</span>
        <SelectButton
          options={MODES}
          value={review.mode}
          onChange={event => set({ mode: event.value })}
        />
      </div>
    </div>
  );
}
