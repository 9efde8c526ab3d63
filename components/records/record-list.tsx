/**
 * The list, drawn only where it is seen. One tab stop; the arrow keys move within it, as in any list
 * of choices, and the row they are on is told to a screen reader by its place in the whole list.
 */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { RecordRow, ROW_HEIGHT } from './record-row';
import { useRecords } from './records-context';
import { goTo, route } from './route';

const OVERSCAN = 6;

export function RecordList() {
  const { list, i18n } = useRecords();
  const box = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const first = useSignal(0);
  const visible = useSignal(12);
  const active = useSignal(0);
  const shown = list.shown.value;
  const openId = route.value.kind === 'records' ? route.value.id : null;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Told after the layout that is due anyway; asking the element would make another.
    const observer = new ResizeObserver(([size]) => {
      visible.value = Math.ceil((size?.contentRect.height ?? 0) / ROW_HEIGHT);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [visible]);

  // Another search shows its best hits, not the middle of them.
  const wish = useComputed(() => [list.query.value, list.filter.value, list.sort.value]);
  useEffect(
    () =>
      wish.subscribe(() => {
        active.value = 0;
        // Not asked of the element: that would lay the page out with every key.
        if (top.current > 0) box.current?.scrollTo({ top: 0 });
      }),
    [wish, active],
  );

  const at = Math.min(active.value, Math.max(0, shown.length - 1));

  function moveTo(to: number): void {
    active.value = Math.max(0, Math.min(shown.length - 1, to));
    const element = box.current;
    if (!element) return;
    const top = active.value * ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    const bottom = top + ROW_HEIGHT - element.clientHeight;
    if (bottom > element.scrollTop) element.scrollTop = bottom;
  }

  function openAt(index: number): void {
    const entry = shown[index];
    if (entry) goTo({ kind: 'records', id: entry.id });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + visible.value,
      PageUp: at - visible.value,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter' || event.key === ' ') openAt(at);
    else return;
    event.preventDefault();
  }

  const from = Math.max(0, first.value - OVERSCAN);
  const rows = shown.slice(from, first.value + visible.value + OVERSCAN);
  const elements = visible.value + 2 * OVERSCAN;
  return (
    <div
      ref={box}
      class="record-list"
      role="listbox"
      tabIndex={0}
      aria-label={i18n.t('listLabel')}
      aria-activedescendant={shown.length > 0 ? `record-${at}` : undefined}
      data-list
      onKeyDown={onKeyDown}
      onScroll={event => {
        top.current = event.currentTarget.scrollTop;
        first.value = Math.floor(top.current / ROW_HEIGHT);
      }}
    >
      <div class="record-space" style={{ height: `${shown.length * ROW_HEIGHT}px` }}>
        {rows.map((entry, index) => {
          const place = from + index;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus
            <div
              // By place, in turn: a row that leaves gives its elements to the one that comes.
              key={place % elements}
              id={`record-${place}`}
              class={`record-row ${place === at ? 'is-active' : ''}`}
              role="option"
              aria-selected={entry.id === openId}
              aria-setsize={shown.length}
              aria-posinset={place + 1}
              data-record={entry.id}
              style={{ top: `${place * ROW_HEIGHT}px`, height: `${ROW_HEIGHT}px` }}
              onClick={() => {
                active.value = place;
                openAt(place);
              }}
            >
              <RecordRow entry={entry} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
