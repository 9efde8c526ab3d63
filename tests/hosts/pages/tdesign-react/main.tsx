import 'tdesign-react/es/_util/react-19-adapter';
import 'tdesign-react/dist/tdesign.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
