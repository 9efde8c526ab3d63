import { Button, KIND, SIZE } from 'baseui/button';
import { Checkbox, STYLE_TYPE } from 'baseui/checkbox';
import { DatePicker } from 'baseui/datepicker';
import { FormControl } from 'baseui/form-control';
import { Input } from 'baseui/input';
import { ALIGN, Radio, RadioGroup } from 'baseui/radio';
import { Textarea } from 'baseui/textarea';
import { TimePicker } from 'baseui/timepicker';
import { zhCN } from 'date-fns/locale';
import { Actions } from './Actions';
import type { PartProps } from './model';
import { WAYS } from './options';

export function Plan({ record, change }: PartProps) {
  const add = () => {
    const id = (record.actions.at(-1)?.id ?? 0) + 1;
    change({ actions: [...record.actions, { id, task: '', owner: '', due: null, measure: '' }] });
  };

  return (
    <>
      <h4>改进行动</h4>
      <Actions record={record} change={change} />
      <Button size={SIZE.compact} kind={KIND.secondary} onClick={add}>
        添加行动
      </Button>
      <h4>后续跟进</h4>
      <div className="grid">
        <FormControl label="是否需要培训">
          <RadioGroup
            name="training"
            align={ALIGN.horizontal}
            value={record.training}
            onChange={event => change({ training: event.currentTarget.value })}
          >
            <Radio value="Y">是</Radio>
            <Radio value="N">否</Radio>
          </RadioGroup>
        </FormControl>
        <div>
          <p>培养方式</p>
          {WAYS.map(way => (
            <Checkbox
              key={way}
              checked={record.ways.includes(way)}
              onChange={event =>
                change({
                  ways: event.target.checked
                    ? [...record.ways, way]
                    : record.ways.filter(other => other !== way),
                })
              }
            >
              {way}
            </Checkbox>
          ))}
        </div>
        <FormControl label="下次跟进日期">
          <DatePicker
            value={record.followUp}
            locale={zhCN}
            formatString="yyyy-MM-dd"
            placeholder="年-月-日"
            mask="9999-99-99"
            onChange={({ date }) =>
              change({ followUp: Array.isArray(date) ? null : (date ?? null) })
            }
          />
        </FormControl>
        <FormControl label="每周例会时间">
          <TimePicker
            creatable
            format="24"
            step={900}
            nullable
            value={record.weekly}
            onChange={weekly => change({ weekly })}
          />
        </FormControl>
        <div className="wide">
          <FormControl label="面谈共识">
            <Textarea
              value={record.consensus}
              onChange={event => change({ consensus: event.target.value })}
            />
          </FormControl>
          <FormControl label="员工意见">
            <Textarea
              value={record.reply}
              onChange={event => change({ reply: event.target.value })}
            />
          </FormControl>
          <Checkbox
            checkmarkType={STYLE_TYPE.toggle_round}
            checked={record.remind}
            onChange={event => change({ remind: event.target.checked })}
          >
            到期短信提醒
          </Checkbox>
          <Checkbox
            checked={record.informed}
            onChange={event => change({ informed: event.target.checked })}
          >
            已告知绩效结果
          </Checkbox>
        </div>
        <FormControl label="员工签名">
          <Input value={record.sign} onChange={event => change({ sign: event.target.value })} />
        </FormControl>
        <FormControl label="调薪建议">
          <Input value={record.raise} onChange={event => change({ raise: event.target.value })} />
        </FormControl>
        <div className="wide">
          <FormControl label="人力资源部意见">
            <Textarea value={record.hr} onChange={event => change({ hr: event.target.value })} />
          </FormControl>
        </div>
      </div>
    </>
  );
}
