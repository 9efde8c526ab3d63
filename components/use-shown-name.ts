import { maskedName } from '@/utils/domain/masked';
import { usePanel } from './panel-context';

/** A name as the manager wants it on the screen: as it is, or masked. */
export function useShownName(): (name: string) => string {
  const { maskNames } = usePanel().settings.settings.value;
  return maskNames ? maskedName : name => name;
}
