/**
 * The engine in an isolated world of a page, where its content script lives, with the bench beside
 * it: built from the same sources and minified the same way.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { build, type Rollup } from 'vite';
import type { BenchInside } from './inside/inside';

const ENTRY = fileURLToPath(new URL('./inside/inside.ts', import.meta.url));

export type Inside = <K extends keyof BenchInside>(
  name: K,
  ...args: Parameters<BenchInside[K]>
) => Promise<Awaited<ReturnType<BenchInside[K]>>>;

let bundled: Promise<string> | undefined;

/** Lasts until the page navigates. */
export async function enterIsolatedWorld(page: Page): Promise<Inside> {
  bundled ??= bundle();
  const expression = await bundled;
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (code: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(expression);
  return (name, ...args) => evaluate(`benchInside.${name}(...${JSON.stringify(args)})`);
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'benchUnused' },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('the engine does not bundle');
  return chunk.code;
}
