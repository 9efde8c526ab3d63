import { Card, Table } from 'antd';
import { PageHead } from './page-head';
import { TEAM } from './team';

export function People() {
  return (
    <>
      <PageHead title="员工档案" note="华东大客户部 · 在岗员工" />
      <Card variant="borderless">
        <Table
          rowKey="no"
          size="middle"
          pagination={false}
          dataSource={TEAM}
          columns={[
            { title: '工号', dataIndex: 'no' },
            { title: '姓名', dataIndex: 'name' },
            { title: '岗位', dataIndex: 'position' },
            { title: '职级', dataIndex: 'level' },
            { title: '入职日期', dataIndex: 'hired' },
          ]}
        />
      </Card>
    </>
  );
}
