import { render } from 'preact';
import { StartFailed } from '@/components/home/start-failed';
import { startPanel } from './start-panel';

const root = document.getElementById('panel');
if (root)
  startPanel(root).catch((error: unknown) => {
    render(<StartFailed error={error} />, root);
  });
