import { Combobox } from 'baseui/combobox';
import { DatePicker } from 'baseui/datepicker';
import { FormControl } from 'baseui/form-control';
import { Input } from 'baseui/input';
import { ALIGN, Radio, RadioGroup } from 'baseui/radio';
import { Select, TYPE } from 'baseui/select';
import { zhCN } from 'date-fns/locale';
import { useState } from 'react';
import type { PartProps } from './model';
import { DEPARTMENTS, HOSTS, MODES, PLACES } from './options';

export function Basics({ record, change }: PartProps) {
  const [found, setFound] = useState<typeof HOSTS>([]);
  const [isLoading, setLoading] = useState(false);

  const search = (word: string) => {
    setLoading(true);
    setTimeout(() => {
      setLoading(false);
      setFound(word ? HOSTS.filter(({ label }) => label.includes(word)) : []);
    }, 250);
  };

  return (
    <>
      <h4>面谈安排</h4>
      <div className="grid">
        <FormControl label="员工姓名">
          <Input value={record.name} readOnly />
        </FormControl>
        <FormControl label="员工号" caption="CY 加三位数字">
          <Input
            value={record.no}
            clearable
            onChange={event => change({ no: event.target.value })}
          />
        </FormControl>
        <FormControl label="所在部门">
          <Select
            options={DEPARTMENTS}
            value={record.department}
            placeholder="请选择部门"
            onChange={({ value }) => change({ department: value })}
          />
        </FormControl>
        <FormControl label="面谈人">
          <Select
            type={TYPE.search}
            options={found}
            value={record.host}
            isLoading={isLoading}
            placeholder="输入姓名搜索"
            onInputChange={event => search(event.currentTarget.value)}
            onChange={({ value }) => change({ host: value })}
          />
        </FormControl>
        <FormControl label="面谈时间">
          <DatePicker
            value={record.talkAt}
            locale={zhCN}
            formatString="yyyy-MM-dd HH:mm"
            placeholder="年-月-日 时:分"
            mask={null}
            timeSelectStart
            onChange={({ date }) => change({ talkAt: Array.isArray(date) ? null : (date ?? null) })}
          />
        </FormControl>
        <FormControl label="面谈时长（分钟）">
          <Input
            type="number"
            value={record.minutes}
            onChange={event => change({ minutes: event.target.value })}
          />
        </FormControl>
        <FormControl label="面谈地点">
          <Combobox
            value={record.place}
            options={PLACES.filter(place => place.includes(record.place))}
            mapOptionToString={place => place}
            onChange={place => change({ place })}
          />
        </FormControl>
        <FormControl label="面谈方式">
          <RadioGroup
            name="mode"
            align={ALIGN.horizontal}
            value={record.mode}
            onChange={event => change({ mode: event.currentTarget.value })}
          >
            {MODES.map(({ value, label }) => (
              <Radio key={value} value={value}>
                {label}
              </Radio>
            ))}
          </RadioGroup>
        </FormControl>
        <FormControl label="数据统计区间">
          <DatePicker
            range
            value={record.span}
            locale={zhCN}
            formatString="yyyy-MM-dd"
            placeholder="起始 – 截止"
            mask="9999-99-99 – 9999-99-99"
            onChange={({ date }) => change({ span: Array.isArray(date) ? date : [] })}
          />
        </FormControl>
      </div>
    </>
  );
}
