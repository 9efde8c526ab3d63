import {
  CalendarPicker,
  Cascader,
  DatePicker,
  Form,
  Input,
  Picker,
  Selector,
  Stepper,
} from 'antd-mobile';
import dayjs from 'dayjs';
import { useState } from 'react';
import { ManagerField } from './ManagerField';
import { DEPARTMENTS, MODES, STORES } from './options';

export function BasicItems() {
  const [managerOpen, setManagerOpen] = useState(false);
  const [calendarOpen, setCalendarOpen] = useState(false);

  return (
    <>
      <Form.Header>面谈信息</Form.Header>
      <Form.Item name="name" label="员工姓名">
        <Input readOnly />
      </Form.Item>
      <Form.Item name="staffNo" label="工号" rules={[{ required: true }]}>
        <Input placeholder="请输入工号" clearable />
      </Form.Item>
      <Form.Item
        name="department"
        label="所属部门"
        trigger="onConfirm"
        onClick={(_, picker) => picker.current?.open()}
      >
        <Picker columns={[DEPARTMENTS]}>{items => items[0]?.label ?? '请选择'}</Picker>
      </Form.Item>
      <Form.Item
        name="store"
        label="支援门店"
        trigger="onConfirm"
        onClick={(_, cascader) => cascader.current?.open()}
      >
        <Cascader options={STORES}>
          {items => (items.length ? items.map(item => item?.label).join('-') : '请选择')}
        </Cascader>
      </Form.Item>
      <Form.Item name="manager" label="直接上级" onClick={() => setManagerOpen(true)}>
        <ManagerField open={managerOpen} onClose={() => setManagerOpen(false)} />
      </Form.Item>
      <Form.Item
        name="talkAt"
        label="面谈时间"
        trigger="onConfirm"
        onClick={(_, picker) => picker.current?.open()}
      >
        <DatePicker precision="minute">
          {value => (value ? dayjs(value).format('YYYY-MM-DD HH:mm') : '请选择')}
        </DatePicker>
      </Form.Item>
      <Form.Item name="minutes" label="面谈时长" extra="分钟">
        <Input type="number" min={5} max={240} placeholder="请输入" />
      </Form.Item>
      <Form.Item name="place" label="面谈地点">
        <Input placeholder="请输入地点" />
      </Form.Item>
      <Form.Item name="mode" label="面谈方式">
        <Selector options={MODES} />
      </Form.Item>
      <Form.Item name="shifts" label="每周晚班数" childElementPosition="right">
        <Stepper min={0} max={7} />
      </Form.Item>
      <Form.Item
        name="leave"
        label="年假安排"
        trigger="onConfirm"
        onClick={() => setCalendarOpen(true)}
      >
        <LeaveCalendar open={calendarOpen} onClose={() => setCalendarOpen(false)} />
      </Form.Item>
    </>
  );
}

interface LeaveProps {
  open: boolean;
  onClose(): void;
  value?: [Date, Date] | null;
  onConfirm?(value: [Date, Date] | null): void;
}

function LeaveCalendar({ open, onClose, value, onConfirm }: LeaveProps) {
  return (
    <>
      {value ? value.map(day => dayjs(day).format('YYYY-MM-DD')).join(' 至 ') : '请选择'}
      <CalendarPicker
        visible={open}
        selectionMode="range"
        min={new Date(2026, 5, 1)}
        max={new Date(2026, 11, 31)}
        value={value}
        onClose={onClose}
        onConfirm={onConfirm}
      />
    </>
  );
}
