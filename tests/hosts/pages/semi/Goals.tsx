import { ArrayField, Button, Form } from '@douyinfe/semi-ui';

export function Goals() {
  return (
    <Form.Section text="下年度目标">
      <ArrayField field="goals">
        {({ add, arrayFields }) => (
          <>
            <div className="goal head">
              <span>目标内容</span>
              <span>衡量方式</span>
              <span>权重(%)</span>
              <span>完成期限</span>
              <span />
            </div>
            {arrayFields.map(({ field, key, remove }) => (
              <div className="goal" key={key}>
                <Form.Input field={`${field}[name]`} noLabel />
                <Form.Input field={`${field}[metric]`} noLabel />
                <Form.InputNumber field={`${field}[weight]`} noLabel min={0} max={100} />
                <Form.DatePicker field={`${field}[due]`} noLabel />
                <Button type="danger" theme="borderless" onClick={remove}>
                  删除
                </Button>
              </div>
            ))}
            <Button theme="light" onClick={add}>
              增加目标
            </Button>
          </>
        )}
      </ArrayField>
    </Form.Section>
  );
}
