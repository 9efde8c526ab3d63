import { Autocomplete, MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { DateInput, DatePickerInput, DateTimePicker } from '@mantine/dates';
import type { Section } from './model';
import { DEPARTMENTS, REVIEWERS, STACK } from './options';

export function Details({ review, set }: Section) {
  return (
    <SimpleGrid cols={2}>
      <TextInput label="Team member" value={review.employee} readOnly />
      <TextInput label="Cycle name" value={review.cycle} disabled />
      <Select
        label="Department"
        placeholder="Pick one"
        data={DEPARTMENTS}
        searchable
        clearable
        value={review.department}
        onChange={department => set({ department })}
      />
      <Autocomplete
        label="Reviewer"
        withAsterisk
        data={REVIEWERS}
        value={review.reviewer}
        onChange={reviewer => set({ reviewer })}
      />
      <DateInput
        label="Review period start"
        valueFormat="YYYY-MM-DD"
        value={review.periodStart}
        onChange={periodStart => set({ periodStart })}
      />
      <DateInput
        label="Review period end"
        valueFormat="YYYY-MM-DD"
        value={review.periodEnd}
        onChange={periodEnd => set({ periodEnd })}
      />
      <DateTimePicker
        label="Discussion date"
        placeholder="Date and time"
        withAsterisk
        value={review.discussion}
        onChange={discussion => set({ discussion })}
      />
      <TextInput
        label="Meeting room"
        placeholder="Room or link"
        value={review.room}
        onChange={event => set({ room: event.currentTarget.value })}
      />
      <DatePickerInput
        type="range"
        label="Client visit dates"
        description="If there was a visit on site"
        placeholder="From – to"
        value={review.trips}
        onChange={trips => set({ trips })}
      />
      <MultiSelect
        label="Tools in use"
        description="As many as apply"
        data={STACK}
        value={review.stack}
        onChange={stack => set({ stack })}
      />
    </SimpleGrid>
  );
}
