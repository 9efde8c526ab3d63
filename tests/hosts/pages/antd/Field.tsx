import { Card, Col, Form, Row } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  label: string;
  required?: boolean;
  span?: number;
  valuePropName?: string;
  tooltip?: string;
  extra?: string;
  children: ReactNode;
}

export function Field({ span = 8, required = false, children, ...item }: Props) {
  return (
    <Col span={span}>
      <Form.Item {...item} rules={required ? [{ required: true }] : []}>
        {children}
      </Form.Item>
    </Col>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title} size="small">
      <Row gutter={24}>{children}</Row>
    </Card>
  );
}
