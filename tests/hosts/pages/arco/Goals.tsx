import {
  AutoComplete,
  Button,
  Checkbox,
  DatePicker,
  Form,
  Grid,
  Input,
  Switch,
  TimePicker,
} from '@arco-design/web-react';
import { useState } from 'react';
import { MAILS, TOOLS } from './options';

const { Row, Col } = Grid;
const { Item } = Form;

export function Goals() {
  const [mails, setMails] = useState<string[]>([]);
  return (
    <>
      <Form.List field="goals">
        {(fields, { add, remove }) => (
          <>
            <table className="rows">
              <thead>
                <tr>
                  <th>工作目标</th>
                  <th>衡量标准</th>
                  <th style={{ width: 180 }}>完成时间</th>
                  <th style={{ width: 60 }}>操作</th>
                </tr>
              </thead>
              <tbody>
                {fields.map(({ field, key }, at) => (
                  <tr key={key}>
                    <td>
                      <Item field={`${field}.goal`}>
                        <Input />
                      </Item>
                    </td>
                    <td>
                      <Item field={`${field}.metric`}>
                        <Input />
                      </Item>
                    </td>
                    <td>
                      <Item field={`${field}.due`}>
                        <DatePicker />
                      </Item>
                    </td>
                    <td>
                      <Button type="text" size="mini" onClick={() => remove(at)}>
                        删除
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Button type="dashed" long onClick={() => add({})} style={{ marginBottom: 16 }}>
              添加目标
            </Button>
          </>
        )}
      </Form.List>
      <Row gutter={24}>
        <Col span={12}>
          <Item label="需开通的工具（可多选）" field="tools">
            <Checkbox.Group options={TOOLS} />
          </Item>
        </Col>
        <Col span={6}>
          <Item label="目标对团队公开" field="open" triggerPropName="checked">
            <Switch />
          </Item>
        </Col>
        <Col span={6}>
          <Item label="站会时间" field="dayTime">
            <TimePicker format="HH:mm" style={{ width: '100%' }} />
          </Item>
        </Col>
        <Col span={12}>
          <Item label="下次面谈时间" field="review">
            <DatePicker />
          </Item>
        </Col>
        <Col span={12}>
          <Item label="结果抄送邮箱" field="email">
            <AutoComplete
              data={mails}
              placeholder="请输入邮箱"
              onSearch={text => setMails(text ? MAILS.map(mail => text.split('@')[0] + mail) : [])}
            />
          </Item>
        </Col>
        <Col span={24}>
          <Item label="个人发展诉求" field="careers">
            <Input.TextArea autoSize={{ minRows: 2 }} />
          </Item>
        </Col>
        <Col span={12}>
          <Item label="员工签名" field="sign">
            <Input />
          </Item>
        </Col>
        <Col span={12}>
          <Item label="调薪建议" field="salary">
            <Input suffix="%" />
          </Item>
        </Col>
      </Row>
    </>
  );
}
