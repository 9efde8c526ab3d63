import { ChevronLeft } from 'lucide';
import { Icon } from './icon';

/** One level up: from a screen to the one before it. */
export function BackButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      data-action="up"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon of={ChevronLeft} />
    </button>
  );
}
