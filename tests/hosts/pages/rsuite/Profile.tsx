import {
  AutoComplete,
  Cascader,
  CheckPicker,
  DatePicker,
  DateRangePicker,
  Form,
  NumberInput,
  SelectPicker,
  TreePicker,
} from 'rsuite';
import { Field } from './Field';
import { CYCLES, HR, LANGUAGES, REGIONS, TEAMS } from './options';

export function Profile() {
  return (
    <div className="columns">
      <Field name="employee" label="Employee" readOnly />
      <Field name="status" label="Status" disabled />
      <Form.Control name="venue" placeholder="Venue" />
      <Form.Control
        name="talkAt"
        accepter={DatePicker}
        format="yyyy-MM-dd HH:mm"
        placeholder="Discussion date"
        block
      />
      <Form.Control name="minutes" accepter={NumberInput} min={0} placeholder="Duration (min)" />
      <Form.Control name="hr" accepter={AutoComplete} data={HR} placeholder="HR representative" />
      <Field
        name="cycle"
        label="Review cycle"
        accepter={SelectPicker}
        data={CYCLES}
        searchable={false}
        block
      />
      <Field name="region" label="Region worked in" accepter={Cascader} data={REGIONS} block />
      <Field
        name="team"
        label="Home team"
        accepter={TreePicker}
        data={TEAMS}
        defaultExpandAll
        block
      />
      <Field
        name="languages"
        label="Languages used"
        accepter={CheckPicker}
        data={LANGUAGES}
        block
      />
      <Field
        name="secondment"
        label="Secondment"
        help="If the year included one"
        accepter={DateRangePicker}
        wide
        block
      />
    </div>
  );
}
