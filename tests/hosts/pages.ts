/** The host pages of `pages/`: served from two loopback origins, described by their manifests. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Manifest, ManifestPage } from './manifest';
import { sendFile } from './static-files';

/** Both without a slash at the end. */
export interface HostSite {
  readonly origin: string;
  /** Another origin with the same files, for frames that must be truly cross-origin. */
  readonly frameOrigin: string;
}

/** What `pages/NAME/manifest.ts` exports as `page`: the page less its name and address. */
export type PageOf = (site: HostSite) => Omit<ManifestPage, 'name' | 'url'>;

const HOST = '127.0.0.1';
const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const DIST = fileURLToPath(new URL('./dist/pages', import.meta.url));

export const pageNames = (): string[] => readdirSync(PAGES).sort();

export async function startHostSite(): Promise<HostSite & { close(): Promise<void> }> {
  let frameOrigin = '';
  const serve = () =>
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (sendFile(DIST, pathname, response, { 'frame-origin': frameOrigin })) return;
      response.writeHead(404).end();
    });
  const [site, frames] = [serve(), serve()];
  frameOrigin = await listen(frames);
  const origin = await listen(site);
  return {
    origin,
    frameOrigin,
    close: async () => void (await Promise.all([site, frames].map(stop))),
  };
}

/** The manifest of the named pages, or of all. */
export async function hostManifest(site: HostSite, names = pageNames()): Promise<Manifest> {
  const pages = await Promise.all(
    names.map(async (name): Promise<ManifestPage> => {
      if (!existsSync(`${DIST}/${name}/index.html`))
        throw new Error(`The host page ${name} is not built. Run in tests/hosts: node build.mjs`);
      const { page } = (await import(`./pages/${name}/manifest.ts`)) as { page: PageOf };
      return { name, url: `${site.origin}/${name}/`, ...page(site) };
    }),
  );
  return { pages };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () =>
      resolve(`http://${HOST}:${(server.address() as AddressInfo).port}`),
    );
  });
}

function stop(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
