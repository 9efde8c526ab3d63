import 'rsuite/dist/rsuite.min.css';
import { createRoot } from 'react-dom/client';
import './page.css';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
