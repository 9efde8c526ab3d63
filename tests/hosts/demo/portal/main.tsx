import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { Shell } from './shell';
import './portal.css';

dayjs.locale('zh-cn');

const theme = {
  token: {
    colorPrimary: '#1f5be0',
    colorLink: '#1f5be0',
    borderRadius: 6,
    colorBgLayout: '#f3f5f9',
    colorTextBase: '#1b2437',
    fontFamily:
      '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
  components: {
    Layout: { headerBg: '#ffffff', siderBg: '#ffffff', headerHeight: 56 },
    Menu: {
      itemBorderRadius: 6,
      itemHeight: 40,
      activeBarBorderWidth: 0,
      subMenuItemBg: '#ffffff',
    },
    Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 22 },
  },
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ConfigProvider locale={zhCN} theme={theme}>
      <AntApp>
        <Shell />
      </AntApp>
    </ConfigProvider>,
  );
}
