import { SearchOutlined } from '@ant-design/icons';
import { Button, Card, Col, Input, Row, Select, Table, Tag } from 'antd';
import { useState } from 'react';
import { go, type Path } from '../route';
import { STATE_COLOURS, TEAM } from './team';

const TODOS: { title: string; count: number; action: string; path: Path }[] = [
  { title: '待面谈员工', count: 3, action: '填写面谈记录', path: '/interview' },
  { title: '待确认改进计划', count: 1, action: '去确认', path: '/improvement' },
  { title: '本周截止单据', count: 2, action: '查看已存记录', path: '/records' },
];

export function Home() {
  const [word, setWord] = useState('');
  const rows = TEAM.filter(member => `${member.name}${member.no}`.includes(word.trim()));
  return (
    <div className="stack">
      <div className="welcome">
        <div>
          <h1>下午好，高志强</h1>
          <p>2025 年度绩效面谈进行中，请在 2026 年 1 月 31 日前完成团队面谈。</p>
        </div>
        <Button size="large" onClick={() => go('/interview')}>
          新建面谈记录
        </Button>
      </div>
      <Row gutter={[16, 16]}>
        {TODOS.map(todo => (
          <Col key={todo.title} xs={24} sm={8}>
            <Card variant="borderless">
              <div className="todo">
                <div>
                  <p>{todo.title}</p>
                  <strong>{todo.count}</strong>
                </div>
                <a href={`#${todo.path}`}>{todo.action}</a>
              </div>
            </Card>
          </Col>
        ))}
      </Row>
      <Card
        variant="borderless"
        title="我的团队"
        extra={
          <Row gutter={8} wrap={false}>
            <Col>
              <Select
                style={{ width: 120 }}
                placeholder="考核等级"
                aria-label="筛选考核等级"
                options={['S', 'A', 'B', 'C', 'D'].map(value => ({ value }))}
              />
            </Col>
            <Col>
              <Input
                prefix={<SearchOutlined />}
                placeholder="姓名 / 工号"
                aria-label="筛选员工姓名或工号"
                value={word}
                onChange={event => setWord(event.target.value)}
              />
            </Col>
          </Row>
        }
      >
        <Table
          rowKey="no"
          size="middle"
          pagination={false}
          dataSource={rows}
          columns={[
            { title: '工号', dataIndex: 'no' },
            { title: '姓名', dataIndex: 'name' },
            { title: '岗位', dataIndex: 'position' },
            { title: '职级', dataIndex: 'level' },
            {
              title: '面谈状态',
              dataIndex: 'state',
              render: (state: keyof typeof STATE_COLOURS) => (
                <Tag color={STATE_COLOURS[state]}>{state}</Tag>
              ),
            },
            { title: '操作', key: 'action', render: () => <a href="#/interview">面谈记录</a> },
          ]}
        />
      </Card>
    </div>
  );
}
