import { render } from 'preact';
import { startPanel } from './start-panel';

const root = document.getElementById('panel');
if (root)
  startPanel(root).catch(async (error: unknown) => {
    const { StartFailed } = await import('@/components/home/start-failed');
    render(<StartFailed error={error} />, root);
  });
