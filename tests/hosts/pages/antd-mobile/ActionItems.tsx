import { Button, DatePicker, Form, Input } from 'antd-mobile';
import dayjs from 'dayjs';

export function ActionItems() {
  return (
    <Form.Array
      name="actions"
      onAdd={({ add }) => add({})}
      renderAdd={() => <span>+ 添加改进行动</span>}
      renderHeader={({ index }, { remove }) => (
        <>
          <span>改进行动 {index + 1}</span>
          <Button fill="none" size="mini" color="primary" onClick={() => remove(index)}>
            删除
          </Button>
        </>
      )}
    >
      {fields =>
        fields.map(({ index }) => (
          <div key={index}>
            <Form.Item name={[index, 'task']} label="改进措施">
              <Input placeholder="请输入" />
            </Form.Item>
            <Form.Item name={[index, 'owner']} label="责任人">
              <Input placeholder="请输入" />
            </Form.Item>
            <Form.Item
              name={[index, 'due']}
              label="完成期限"
              trigger="onConfirm"
              onClick={(_, picker) => picker.current?.open()}
            >
              <DatePicker>
                {value => (value ? dayjs(value).format('YYYY-MM-DD') : '请选择')}
              </DatePicker>
            </Form.Item>
          </div>
        ))
      }
    </Form.Array>
  );
}
