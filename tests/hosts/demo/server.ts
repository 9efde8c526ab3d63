import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendFile } from '../static-files';
import type { FormName, StoredRecord } from './records';

export type { FormName, StoredRecord } from './records';

export interface DemoSiteOptions {
  port?: number;
  framePort?: number;
  storeFile?: string;
}

export interface DemoSite {
  url: string;
  frameUrl: string;
  storeFile: string;
  records(): StoredRecord[];
  close(): Promise<void>;
}

interface Listener {
  form: FormName;
  root: string;
  storeFile: string;
  /** Filled into the page's `<meta name="…">` tags when it is served. */
  meta: () => Record<string, string>;
}

const HOST = '127.0.0.1';
const BODY_LIMIT = 1024 * 1024;
const DIST = fileURLToPath(new URL('../dist/demo/', import.meta.url));

export async function startDemoSite(options: DemoSiteOptions = {}): Promise<DemoSite> {
  const roots = { portal: join(DIST, 'portal'), frame: join(DIST, 'improvement') };
  for (const root of Object.values(roots)) {
    if (!existsSync(join(root, 'index.html'))) {
      throw new Error(
        'The demo site is not built. Run `npm ci && npm run build` in tests/hosts first.',
      );
    }
  }
  const storeFile =
    options.storeFile ??
    join(mkdtempSync(join(tmpdir(), 'eight-steps-demo-')), 'demo-records.json');
  // Fails here, rather than at the first Save, when the file holds something else.
  readRecords(storeFile);

  let url = '';
  let frameUrl = '';
  const portal = serve({
    form: 'interview-record',
    root: roots.portal,
    storeFile,
    meta: () => ({ 'frame-url': frameUrl }),
  });
  const frame = serve({
    form: 'improvement-plan',
    root: roots.frame,
    storeFile,
    meta: () => ({ 'portal-url': url }),
  });
  const close = async () => {
    await Promise.all([stop(portal), stop(frame)]);
  };
  try {
    frameUrl = await listen(frame, options.framePort ?? 0);
    url = await listen(portal, options.port ?? 0);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, frameUrl, storeFile, records: () => readRecords(storeFile), close };
}

function serve(listener: Listener): Server {
  return createServer((request, response) => {
    handle(listener, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { message: `服务器错误：${String(error)}` });
    });
  });
}

async function handle(listener: Listener, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/api/records') {
    if (request.method === 'GET') sendJson(response, 200, readRecords(listener.storeFile));
    else if (request.method === 'POST') await save(listener, request, response);
    else sendJson(response, 405, { message: '不支持的请求方法' });
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    if (!sendFile(listener.root, pathname, response, listener.meta()))
      sendJson(response, 404, { message: '页面不存在' });
  } else {
    sendJson(response, 405, { message: '不支持的请求方法' });
  }
}

async function save(listener: Listener, request: IncomingMessage, response: ServerResponse) {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return sendJson(response, 415, { message: '只接受 application/json' });
  }
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    return sendJson(response, 413, { message: '内容超过 1 MB，未保存' });
  }
  const data = parseObject(body);
  if (!data) return sendJson(response, 400, { message: '内容不是有效的 JSON 对象，未保存' });
  const record: StoredRecord = { form: listener.form, receivedAt: new Date().toISOString(), data };
  // Read, append and write without a pause, so that the two listeners cannot interleave.
  const records = [...readRecords(listener.storeFile), record];
  writeFileSync(listener.storeFile, `${JSON.stringify(records, null, 2)}\n`);
  sendJson(response, 201, record);
}

/** The whole body, or undefined when it is over the limit. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Keeps draining past the limit: a client still sending would not see the answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  return size > BODY_LIMIT ? undefined : Buffer.concat(chunks).toString('utf8');
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function readRecords(storeFile: string): StoredRecord[] {
  if (!existsSync(storeFile)) return [];
  const value: unknown = JSON.parse(readFileSync(storeFile, 'utf8'));
  if (!Array.isArray(value)) throw new Error(`${storeFile} does not hold a list of records.`);
  return value as StoredRecord[];
}

function sendJson(response: ServerResponse, status: number, value: unknown) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      resolve(`http://${HOST}:${(server.address() as AddressInfo).port}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
