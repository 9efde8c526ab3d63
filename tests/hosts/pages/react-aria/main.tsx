import './page.css';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <I18nProvider locale="en-GB">
      <App />
    </I18nProvider>,
  );
