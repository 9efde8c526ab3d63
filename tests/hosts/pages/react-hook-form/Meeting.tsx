import { Controller, useFormContext } from 'react-hook-form';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { FormRow } from './FormRow';
import type { Option, Review } from './model';

const SPONSORS: Option[] = [
  { value: 'p-07', label: 'Ingrid Solberg' },
  { value: 'p-12', label: 'Tom Achterberg' },
  { value: 'p-19', label: 'Yuki Tanaka' },
];

const PEERS: Option[] = [
  { value: 'u204', label: 'Lena Fischer' },
  { value: 'u211', label: 'Lena Fischbach' },
  { value: 'u230', label: 'Marco Bellini' },
];

function findPeers(text: string): Promise<Option[]> {
  const wanted = text.toLowerCase();
  return new Promise(resolve => {
    setTimeout(() => resolve(PEERS.filter(peer => peer.label.toLowerCase().includes(wanted))), 250);
  });
}

export function Meeting() {
  const { register, control } = useFormContext<Review>();
  return (
    <>
      <h3>Meeting details</h3>
      <div className="grid">
        <FormRow name="employeeName" label="Employee name">
          <input id="employeeName" readOnly {...register('employeeName')} />
        </FormRow>
        <FormRow name="employeeId" label="Employee ID">
          <input id="employeeId" readOnly {...register('employeeId')} />
        </FormRow>
        <FormRow name="cycle" label="Review cycle *">
          <select id="cycle" {...register('cycle', { required: 'Choose a cycle' })}>
            <option value="">Select…</option>
            <option value="c25b">Second half 2025</option>
            <option value="c26a">First half 2026</option>
          </select>
        </FormRow>
        <FormRow name="meetingDate" label="Date of discussion *">
          <input
            id="meetingDate"
            type="date"
            {...register('meetingDate', { required: 'A date is required' })}
          />
        </FormRow>
        <FormRow name="startTime" label="Started at">
          <input id="startTime" type="time" {...register('startTime')} />
        </FormRow>
        <FormRow name="duration" label="Length (minutes)">
          <input
            id="duration"
            type="number"
            min={5}
            max={240}
            {...register('duration', {
              valueAsNumber: true,
              min: { value: 5, message: 'At least 5 minutes' },
            })}
          />
        </FormRow>
        <FormRow name="location" label="Meeting room">
          <input id="location" maxLength={80} {...register('location')} />
        </FormRow>
        <FormRow name="sponsor" label="Executive sponsor" id="sponsor-input">
          <Controller
            name="sponsor"
            control={control}
            render={({ field }) => (
              <Select {...field} inputId="sponsor-input" options={SPONSORS} isClearable />
            )}
          />
        </FormRow>
        <FormRow name="peer" label="Peer reviewer" id="peer-input">
          <Controller
            name="peer"
            control={control}
            render={({ field }) => (
              <AsyncSelect
                {...field}
                inputId="peer-input"
                loadOptions={findPeers}
                placeholder="Type a name"
                menuPortalTarget={document.body}
              />
            )}
          />
        </FormRow>
        <fieldset className="wide">
          <legend>Meeting format</legend>
          {['In person', 'Video', 'Phone'].map(word => (
            <label key={word}>
              <input type="radio" value={word} {...register('mode')} /> {word}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
