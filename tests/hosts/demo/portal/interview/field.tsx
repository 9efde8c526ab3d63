import { Col, Form } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  label: string;
  required?: boolean;
  size?: keyof typeof SIZES;
  children: ReactNode;
}

const SIZES = {
  cell: { xs: 24, md: 12, xl: 8 },
  double: { xs: 24, md: 12, xl: 16 },
  row: { span: 24 },
};

export function Field({ name, label, required = false, size = 'cell', children }: Props) {
  return (
    <Col {...SIZES[size]}>
      <Form.Item name={name} label={label} rules={required ? [{ required: true }] : []}>
        {children}
      </Form.Item>
    </Col>
  );
}
