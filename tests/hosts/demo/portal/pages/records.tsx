import { Card, Empty, Skeleton, Table } from 'antd';
import { useEffect, useState } from 'react';
import {
  type FormName,
  loadRecords,
  receivedTime,
  recordLines,
  type StoredRecord,
} from '../../records';
import { Received } from '../received';
import { PageHead } from './page-head';

const FORMS: { form: FormName; title: string }[] = [
  { form: 'interview-record', title: '绩效面谈记录表' },
  { form: 'improvement-plan', title: '绩效改进计划与结果确认' },
];

export function Records() {
  const [records, setRecords] = useState<StoredRecord[]>();
  const [problem, setProblem] = useState('');

  useEffect(() => {
    loadRecords().then(setRecords, (error: Error) => setProblem(error.message));
  }, []);

  return (
    <>
      <PageHead title="已存记录" note="服务器收到的内容，最近保存的在最前" />
      <div className="stack" data-testid="records">
        {FORMS.map(({ form, title }) => (
          <Card key={form} variant="borderless" title={title}>
            <RecordTable
              loading={!records && !problem}
              problem={problem}
              records={(records ?? []).filter(record => record.form === form).reverse()}
            />
          </Card>
        ))}
      </div>
    </>
  );
}

interface TableProps {
  loading: boolean;
  problem: string;
  records: StoredRecord[];
}

function RecordTable({ loading, problem, records }: TableProps) {
  if (loading) return <Skeleton active />;
  if (records.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={problem || '还没有保存过'} />;
  }
  return (
    <Table
      rowKey="receivedAt"
      size="middle"
      pagination={false}
      dataSource={records}
      expandable={{
        defaultExpandedRowKeys: records.slice(0, 1).map(record => record.receivedAt),
        expandedRowRender: record => <Received record={record} />,
      }}
      columns={[
        { title: '保存时间', key: 'time', width: 200, render: (_, record) => receivedTime(record) },
        {
          title: '已填项',
          key: 'count',
          width: 100,
          render: (_, record) => recordLines(record).length,
        },
        {
          title: '内容摘要',
          key: 'summary',
          ellipsis: true,
          render: (_, record) =>
            recordLines(record)
              .slice(0, 3)
              .map(line => line.text)
              .join(' · '),
        },
      ]}
    />
  );
}
