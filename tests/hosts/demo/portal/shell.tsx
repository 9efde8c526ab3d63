import {
  BellOutlined,
  FormOutlined,
  HomeOutlined,
  QuestionCircleOutlined,
  SearchOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Avatar, Badge, Breadcrumb, Button, Input, Layout, Menu } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import logo from './logo.svg';
import { Home } from './pages/home';
import { Improvement } from './pages/improvement';
import { Interview } from './pages/interview';
import { People } from './pages/people';
import { Records } from './pages/records';
import { go, type Path, ROUTES, useRoute } from './route';

const PAGES: Record<Path, () => ReactNode> = {
  '/': Home,
  '/people': People,
  '/interview': Interview,
  '/improvement': Improvement,
  '/records': Records,
};

export function Shell() {
  const path = useRoute();
  const [folded, setFolded] = useState(false);
  const Page = PAGES[path];

  useEffect(() => {
    document.title = `${ROUTES[path].title} - 星澜人力资源平台`;
    window.scrollTo(0, 0);
  }, [path]);

  return (
    <Layout className="portal">
      <TopBar />
      <Layout>
        <Layout.Sider
          className="portal-side"
          width={216}
          collapsedWidth={60}
          breakpoint="lg"
          collapsed={folded}
          onCollapse={setFolded}
          trigger={null}
        >
          <SideMenu path={path} />
        </Layout.Sider>
        <Layout.Content className="portal-content">
          <Breadcrumb
            className="portal-trail"
            items={ROUTES[path].trail.map(title => ({ title }))}
          />
          <Page />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function TopBar() {
  return (
    <Layout.Header className="portal-header">
      <a className="portal-brand" href="#/">
        <img src={logo} alt="" width={30} height={30} />
        <span>星澜人力资源平台</span>
      </a>
      <Input
        className="portal-search"
        prefix={<SearchOutlined />}
        placeholder="搜索菜单、员工或单据"
        aria-label="搜索菜单"
        allowClear
      />
      <div className="portal-user">
        <Button type="text" icon={<QuestionCircleOutlined />} aria-label="帮助中心" />
        <Badge count={3} size="small" offset={[-6, 6]}>
          <Button type="text" icon={<BellOutlined />} aria-label="消息" />
        </Badge>
        <Avatar className="portal-avatar" size={32}>
          高
        </Avatar>
        <span className="portal-person">
          <b>高志强</b>
          <small>华东区销售总监</small>
        </span>
      </div>
    </Layout.Header>
  );
}

function SideMenu({ path }: { path: Path }) {
  return (
    <Menu
      mode="inline"
      selectedKeys={[path]}
      defaultOpenKeys={['performance']}
      onClick={({ key }) => go(key as Path)}
      items={[
        { key: '/', icon: <HomeOutlined />, label: '首页' },
        { key: '/people', icon: <TeamOutlined />, label: '员工档案' },
        {
          key: 'performance',
          icon: <FormOutlined />,
          label: '绩效管理',
          children: [
            { key: '/interview', label: '绩效面谈记录' },
            { key: '/improvement', label: '改进计划与结果确认' },
            { key: '/records', label: '已存记录' },
          ],
        },
      ]}
    />
  );
}
