import { useEffect } from 'preact/hooks';
import type { Settings } from '@/utils/store/ports';

/** Theme and text size, told to the style sheets by the document. */
export function useAppearance({ theme, textSize }: Settings): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    if (textSize === 'normal') delete document.documentElement.dataset.text;
    else document.documentElement.dataset.text = textSize;
  }, [textSize]);
}
