import 'survey-core/survey-core.fontless.css';
import 'survey-core/i18n/simplified-chinese';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
