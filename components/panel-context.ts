/** What every view may use: words, settings, the app's state. Set once by the entrypoint. */
import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '@/utils/i18n/i18n';
import type { AppModel } from '@/utils/store/app-model';
import type { FillModel } from '@/utils/store/fill-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import type { Clock, PanelCommand, PlaceKeeper, Shortcuts } from '@/utils/store/ports';
import type { SettingsModel } from '@/utils/store/settings-model';

export interface PanelServices {
  readonly app: AppModel;
  readonly settings: SettingsModel;
  readonly i18n: I18n;
  readonly clock: Clock;
  readonly places: PlaceKeeper;
  /** Loads the planner on first use: most openings of the panel never fill. */
  readonly createFill: (model: InterviewModel) => Promise<FillModel>;
  /** Calls back when the tab beside the panel changes or is granted by the toolbar icon. */
  readonly watchHost: (changed: () => void) => () => void;
  readonly download: (name: string, text: string) => void;
  /** While true nothing of an interview is in the document, whichever screen is on. */
  readonly hidden: Signal<boolean>;
  readonly shortcuts: Shortcuts;
  /** Calls back when a shortcut of the browser is pressed in this panel's window. */
  readonly watchCommands: (run: (command: PanelCommand) => void) => () => void;
  /** The line for a quick note is open. */
  readonly quickNote: Signal<boolean>;
  readonly newId: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  /** The records page, in a tab. */
  readonly showRecords: () => void;
}

const PanelContext = createContext<PanelServices | null>(null);
export const PanelProvider = PanelContext.Provider;

export function usePanel(): PanelServices {
  const services = useContext(PanelContext);
  if (!services) throw new Error('usePanel outside of PanelProvider');
  return services;
}
