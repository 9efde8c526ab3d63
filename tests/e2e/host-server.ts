/** Serves the pages of one test on a loopback origin of its own, and counts what a page must not do. */
import { createServer, type Server } from 'node:http';

export interface HostServer {
  readonly origin: string;
  /** What was requested, method and path; a submit shows up here. */
  readonly requests: string[];
  serve(path: string, html: string): string;
  close(): Promise<void>;
}

export async function startHostServer(): Promise<HostServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path !== '/favicon.ico') requests.push(`${request.method} ${request.url}`);
    const html = pages.get(path);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html ?? 'not here');
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    requests,
    serve(path, html) {
      pages.set(path, `<!doctype html><html lang="zh-CN"><title>绩效面谈记录表</title>${html}`);
      return origin + path;
    },
    close: () =>
      new Promise(closed => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
