import { render } from 'preact';
import { StartFailed } from '@/components/home/start-failed';
import { startRecords } from './start-records';

const root = document.getElementById('records');
if (root)
  startRecords(root).catch((error: unknown) => {
    render(<StartFailed error={error} />, root);
  });
