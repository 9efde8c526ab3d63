import 'antd/dist/reset.css';
import 'dayjs/locale/zh-cn';
import './page.css';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ConfigProvider locale={zhCN}>
      <App />
    </ConfigProvider>,
  );
