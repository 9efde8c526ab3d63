import 'primereact/resources/themes/lara-light-blue/theme.css';
import 'primeicons/primeicons.css';
import './page.css';
import { PrimeReactProvider } from 'primereact/api';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PrimeReactProvider>
      <App />
    </PrimeReactProvider>,
  );
