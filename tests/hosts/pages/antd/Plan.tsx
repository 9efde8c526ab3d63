import { PlusOutlined } from '@ant-design/icons';
import {
  Button,
  Card,
  Checkbox,
  DatePicker,
  Form,
  Input,
  Select,
  Switch,
  Table,
  TimePicker,
} from 'antd';
import { Field, Section } from './Field';

const CYCLES = ['每周一次', '每两周一次', '每月一次'].map(value => ({ value, label: value }));

export function Plan() {
  return (
    <>
      <Card title="三、改进行动计划" size="small">
        <ActionRows />
      </Card>
      <Section title="四、辅导与跟进">
        <Field name="training" label="建议培训方式" span={12}>
          <Checkbox.Group options={['线上课程', '内部讲座', '导师带教', '外部培训']} />
        </Field>
        <Field name="biweekly" label="开启双周跟踪提醒" span={12} valuePropName="checked">
          <Switch checkedChildren="开" unCheckedChildren="关" />
        </Field>
        <Field name="followUp" label="下次面谈时间">
          <DatePicker className="full" placeholder="请选择日期" />
        </Field>
        <Field name="standup" label="每日晨会时间">
          <TimePicker className="full" format="HH:mm" />
        </Field>
        <Field name="coachingMonth" label="辅导起始月份">
          <DatePicker className="full" picker="month" />
        </Field>
        <Field name="reportCycle" label="进展汇报频次">
          <Select placeholder="请选择" options={CYCLES} />
        </Field>
        <Field name="nextGoals" label="下期目标" span={24}>
          <Input.TextArea rows={3} showCount maxLength={2000} placeholder="请输入" />
        </Field>
      </Section>
    </>
  );
}

function ActionRows() {
  return (
    <Form.List name="actions">
      {(fields, { add, remove }) => (
        <>
          <Table
            className="rows"
            size="small"
            bordered
            pagination={false}
            rowKey="key"
            dataSource={fields}
            columns={[
              { title: '序号', width: 60, render: (_, __, at) => at + 1 },
              {
                title: '改进措施',
                render: (_, field) => (
                  <Form.Item name={[field.name, 'action']}>
                    <Input placeholder="请输入" />
                  </Form.Item>
                ),
              },
              {
                title: '责任人',
                width: 130,
                render: (_, field) => (
                  <Form.Item name={[field.name, 'owner']}>
                    <Input />
                  </Form.Item>
                ),
              },
              {
                title: '完成时限',
                width: 170,
                render: (_, field) => (
                  <Form.Item name={[field.name, 'due']}>
                    <DatePicker />
                  </Form.Item>
                ),
              },
              {
                title: '验收标准',
                render: (_, field) => (
                  <Form.Item name={[field.name, 'criterion']}>
                    <Input placeholder="可衡量" />
                  </Form.Item>
                ),
              },
              {
                title: '操作',
                width: 70,
                render: (_, field) => (
                  <Button type="link" danger size="small" onClick={() => remove(field.name)}>
                    删除
                  </Button>
                ),
              },
            ]}
          />
          <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add({})}>
            添加一行
          </Button>
        </>
      )}
    </Form.List>
  );
}
