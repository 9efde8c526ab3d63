/** Screens that load on first use, so that opening the panel waits for none of them. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

export type LazyView<P> = FunctionComponent<P> & {
  /** For who knows that it will be wanted; then it is there with its first drawing. */
  load(): Promise<void>;
};

/** The view once it is loaded; a blank working area for the moment before. Loaded once per panel. */
export function lazily<P extends object>(bring: () => Promise<FunctionComponent<P>>): LazyView<P> {
  let view: FunctionComponent<P> | null = null;
  let loading: Promise<void> | null = null;

  function load(): Promise<void> {
    loading ??= bring().then(loaded => {
      view = loaded;
    });
    return loading;
  }

  function Lazy(props: P) {
    const isLoaded = useSignal(view !== null);
    useEffect(() => {
      // Always: it may have come between the first drawing and this.
      void load().then(() => {
        isLoaded.value = true;
      });
    }, [isLoaded]);
    const View = isLoaded.value ? view : null;
    return View ? <View {...props} /> : <main class="screen" aria-busy="true" />;
  }
  return Object.assign(Lazy, { load });
}
