import { Card, Row } from 'antd';
import type { ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card
      variant="borderless"
      title={<span className="section-title">{title}</span>}
      styles={{ body: { paddingBottom: 4 } }}
    >
      <Row gutter={24}>{children}</Row>
    </Card>
  );
}
