import '@arco-design/web-react/es/_util/react-19-adapter';
import '@arco-design/web-react/dist/css/arco.css';
import { createRoot } from 'react-dom/client';
import './page.css';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
