import './page.css';
import { BaseProvider, LightTheme, LocaleProvider } from 'baseui';
import { createRoot } from 'react-dom/client';
import { Client } from 'styletron-engine-monolithic';
import { Provider } from 'styletron-react';
import { App } from './App';
import { CHINESE } from './chinese';

const engine = new Client();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Provider value={engine}>
      <LocaleProvider locale={CHINESE}>
        <BaseProvider theme={LightTheme}>
          <App />
        </BaseProvider>
      </LocaleProvider>
    </Provider>,
  );
