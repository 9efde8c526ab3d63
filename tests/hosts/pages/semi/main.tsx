import './find-dom-node';
import '@douyinfe/semi-ui/dist/css/semi.min.css';
import { createRoot } from 'react-dom/client';
import './page.css';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
