/** Serves the pages of the bench on loopback: those made here, and the built one of real widgets. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { sendFile } from '../../hosts/static-files';
import { longPage, sheetPage, surveyPage } from './form-page';

const BUILT = fileURLToPath(new URL('../../hosts/dist/bench', import.meta.url));

const MADE: Readonly<Record<string, () => string>> = {
  '/survey-5000': () => surveyPage({ elements: 5_000, fields: 150, shadowRoots: 20 }),
  '/survey-50000': () => surveyPage({ elements: 50_000, fields: 300, shadowRoots: 20 }),
  '/sheet-100': () => sheetPage(100),
  '/long-100': () => longPage(100),
  '/blank': () => '<!doctype html><title>blank</title><link rel="icon" href="data:,">',
};

export interface BenchSite {
  readonly origin: string;
  close(): Promise<void>;
}

export async function startBenchSite(): Promise<BenchSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const made = MADE[pathname];
    if (made) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(made());
    } else if (!sendFile(BUILT, pathname, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
