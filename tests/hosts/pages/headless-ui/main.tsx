import 'react-datepicker/dist/react-datepicker.css';
import './page.css';
import { zhCN } from 'date-fns/locale';
import { registerLocale } from 'react-datepicker';
import { createRoot } from 'react-dom/client';
import { App } from './App';

registerLocale('zh-CN', zhCN);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
