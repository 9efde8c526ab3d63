import { Calendar } from 'primereact/calendar';
import { CascadeSelect } from 'primereact/cascadeselect';
import { Checkbox } from 'primereact/checkbox';
import { Dropdown } from 'primereact/dropdown';
import { InputSwitch } from 'primereact/inputswitch';
import { InputText } from 'primereact/inputtext';
import { InputTextarea } from 'primereact/inputtextarea';
import type { Section } from './model';
import { FORMATS, LANES, YES_NO } from './options';
import { Steps } from './Steps';

export function Development({ review, set }: Section) {
  return (
    <div className="grid">
      <div className="wide">
        <Steps review={review} set={set} />
      </div>
      <div className="field">
        <label htmlFor="training">Training required</label>
        <Dropdown
          inputId="training"
          placeholder="Select"
          showClear
          options={YES_NO}
          value={review.training}
          onChange={event => set({ training: event.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="lane">Preferred trade lane</label>
        <CascadeSelect
          inputId="lane"
          placeholder="Select a port"
          options={LANES}
          optionLabel="name"
          optionGroupLabel="name"
          optionGroupChildren={['children']}
          value={review.lane}
          onChange={event => set({ lane: event.value })}
        />
      </div>
      <div className="field wide">
        <span>Learning formats</span>
        <div className="line">
          {FORMATS.map(format => (
            <div key={format} className="line">
              <Checkbox
                inputId={`format-${format}`}
                name="format"
                value={format}
                checked={review.formats.includes(format)}
                onChange={({ checked }) =>
                  set({
                    formats: FORMATS.filter(one =>
                      one === format ? checked : review.formats.includes(one),
                    ),
                  })
                }
              />
              <label htmlFor={`format-${format}`}>{format}</label>
            </div>
          ))}
        </div>
      </div>
      <div className="field">
        <label htmlFor="follow-up">Follow-up date</label>
        <Calendar
          inputId="follow-up"
          dateFormat="dd/mm/yy"
          showButtonBar
          value={review.followUp}
          onChange={event => set({ followUp: event.value ?? null })}
        />
      </div>
      <div className="field">
        <label htmlFor="call-at">Weekly check-in time</label>
        <Calendar
          inputId="call-at"
          timeOnly
          stepMinute={5}
          value={review.callAt}
          onChange={event => set({ callAt: event.value ?? null })}
        />
      </div>
      <div className="line">
        <InputSwitch
          inputId="remind"
          checked={review.remind}
          onChange={event => set({ remind: event.value })}
        />
        <label htmlFor="remind">Send reminders</label>
      </div>
      <div className="line">
        <Checkbox
          inputId="informed"
          checked={review.informed}
          onChange={event => set({ informed: event.checked ?? false })}
        />
        <label htmlFor="informed">Result communicated to the employee</label>
      </div>
      <div className="field wide">
        <label htmlFor="reply">Employee comments</label>
        <InputTextarea
          id="reply"
          rows={3}
          value={review.reply}
          onChange={event => set({ reply: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="sign">Employee signature</label>
        <InputText
          id="sign"
          value={review.sign}
          onChange={event => set({ sign: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="raise">Salary recommendation</label>
        <InputText
          id="raise"
          value={review.raise}
          onChange={event => set({ raise: event.target.value })}
        />
      </div>
      <div className="field wide">
        <label htmlFor="hr">HR comments</label>
        <InputTextarea
          id="hr"
          rows={2}
          value={review.hr}
          onChange={event => set({ hr: event.target.value })}
        />
      </div>
    </div>
  );
}
