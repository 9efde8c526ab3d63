/** Where the page is, in the address, so that Back, reload and a link work as everywhere. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Audience } from '@/utils/export/record-document';
import type { DocumentLanguage } from '@/utils/export/said';

export type Route =
  | { readonly kind: 'records'; readonly id: string | null }
  | {
      readonly kind: 'paper';
      readonly id: string;
      readonly audience: Audience;
      readonly language: DocumentLanguage;
    }
  /** The employee of that record. */
  | { readonly kind: 'employee'; readonly id: string }
  | { readonly kind: 'actions' }
  | { readonly kind: 'files' }
  | { readonly kind: 'settings' };

const current = signal<Route>(routeOf(location.hash));
window.addEventListener('hashchange', () => {
  current.value = routeOf(location.hash);
});

export const route: ReadonlySignal<Route> = current;

export function hashOf(to: Route): string {
  if (to.kind === 'paper')
    return `#paper/${encodeURIComponent(to.id)}/${to.audience}/${to.language}`;
  if (to.kind === 'employee') return `#employee/${encodeURIComponent(to.id)}`;
  if (to.kind !== 'records') return `#${to.kind}`;
  return to.id === null ? '#' : `#record/${encodeURIComponent(to.id)}`;
}

export function goTo(to: Route): void {
  if (location.hash !== hashOf(to)) location.hash = hashOf(to);
}

function routeOf(hash: string): Route {
  const [name, id, audience, language] = hash.replace(/^#/, '').split('/');
  if (name === 'paper' && id)
    return {
      kind: 'paper',
      id: decodeURIComponent(id),
      audience: audience === 'employee' || audience === 'own' ? audience : 'record',
      language: language === 'en' || language === 'both' ? language : 'zh',
    };
  if (name === 'employee' && id) return { kind: 'employee', id: decodeURIComponent(id) };
  if (name === 'actions' || name === 'files' || name === 'settings') return { kind: name };
  return { kind: 'records', id: name === 'record' && id ? decodeURIComponent(id) : null };
}
