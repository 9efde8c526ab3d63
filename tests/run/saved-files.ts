/** What a page hands over to be saved: a headless browser driven from outside has no download shelf. */
import type { Page } from 'playwright';

interface Saved {
  readonly name: string;
  readonly base64: string;
}

/** Does `act` and gives back the files that were saved, once there are `count` of them. */
export async function savedFiles(
  page: Page,
  act: () => Promise<void>,
  count = 1,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  await page.evaluate(() => {
    const world = window as unknown as { savedFiles: Promise<Saved>[] };
    world.savedFiles = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = object => {
      const url = create(object);
      blobs.set(url, object as Blob);
      return url;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      const name = this.download;
      world.savedFiles.push(
        new Promise(resolve => {
          const reader = new FileReader();
          reader.onload = () =>
            resolve({ name, base64: String(reader.result).split(',')[1] ?? '' });
          reader.readAsDataURL(blob);
        }),
      );
    };
  });
  await act();
  await page.waitForFunction(
    wanted => (window as unknown as { savedFiles: unknown[] }).savedFiles.length >= wanted,
    count,
    { timeout: 120_000 },
  );
  const saved = await page.evaluate(() =>
    Promise.all((window as unknown as { savedFiles: Promise<Saved>[] }).savedFiles),
  );
  return saved.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
}
