import { Card, Input, Table } from 'antd';
import { useState } from 'react';

const PAST = Array.from({ length: 12 }, (_, at) => ({
  key: at,
  period: `${2025 - Math.floor(at / 2)}年${at % 2 === 0 ? '下' : '上'}半年`,
  grade: at % 3 === 0 ? '良好' : '合格',
  manager: '张敏',
}));

export function History() {
  const [filter, setFilter] = useState('');
  return (
    <Card
      size="small"
      title="历史面谈"
      extra={<Input.Search placeholder="按周期筛选" onSearch={setFilter} style={{ width: 200 }} />}
    >
      <Table
        size="small"
        dataSource={PAST.filter(row => row.period.includes(filter))}
        pagination={{ defaultPageSize: 5, showSizeChanger: true, pageSizeOptions: [5, 10, 20] }}
        columns={[
          { title: '周期', dataIndex: 'period' },
          { title: '结果', dataIndex: 'grade' },
          { title: '面谈人', dataIndex: 'manager' },
        ]}
      />
    </Card>
  );
}
