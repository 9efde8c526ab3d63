import '@alifd/next/dist/next.css';
import './page.css';
import { ConfigProvider } from '@alifd/next';
import zhCN from '@alifd/next/es/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ConfigProvider locale={zhCN}>
      <App />
    </ConfigProvider>,
  );
