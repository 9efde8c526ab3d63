/** Screens that load on first use, so that opening the panel waits for none of them. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/** The view once it is loaded; a blank working area for the moment before. Loaded once per panel. */
export function lazily<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
): FunctionComponent<P> {
  let view: FunctionComponent<P> | null = null;
  return function Lazy(props: P) {
    const isLoaded = useSignal(view !== null);
    useEffect(() => {
      if (view) return;
      void load().then(loaded => {
        view = loaded;
        isLoaded.value = true;
      });
    }, [isLoaded]);
    const View = isLoaded.value ? view : null;
    return View ? <View {...props} /> : <main class="screen" aria-busy="true" />;
  };
}
