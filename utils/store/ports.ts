/** What the panel's state needs from the outside; `storage/` and `extension/` implement it. */
import type { Interview } from '../domain/interview';
import type { Pack } from '../domain/pack';
import type { Result } from '../domain/result';
import type { InterviewSummary } from '../domain/summary';
import type {
  FailureReason,
  FieldReading,
  FrameSurvey,
  PlannedWrite,
  RecheckOutcome,
  RefusalReason,
  Standing,
  UndoOutcome,
  WidgetKind,
  WriteOutcome,
  WrittenValue,
} from '../fill/model';
import type { UntickedReason } from '../fill/plan-model';

export type SaveError =
  /** Another window wrote a newer revision. */
  | 'conflict'
  | 'quota'
  /** The connection died (full disk, browser update); reopening is tried with each attempt. */
  | 'storage-unavailable';

export type LoadError = 'not-found' | 'damaged' | 'newer-version' | 'storage-unavailable';

/** `relaxed` survives a killed browser, `strict` a power cut. */
export type Durability = 'relaxed' | 'strict';

export interface StoredInterview {
  readonly interview: Interview;
  readonly revision: number;
}

export interface InterviewRepository {
  /** Newest change first, as kept beside the interviews: at once, and not checked. */
  listed(limit: number): Promise<Result<InterviewSummary[], 'storage-unavailable'>>;
  /** The same from the interviews themselves, each read whole and checked. */
  recent(limit: number): Promise<Result<InterviewSummary[], 'storage-unavailable'>>;
  load(id: string): Promise<Result<StoredInterview, LoadError>>;
  /** `expectedRevision` 0 creates. Resolves with the new revision once the transaction is complete. */
  save(
    interview: Interview,
    expectedRevision: number,
    durability: Durability,
  ): Promise<Result<number, SaveError>>;
  /** The row as stored, for rescue when `load` says it is damaged or of a newer version. */
  raw(id: string): Promise<Result<string, LoadError>>;
}

/** Packs a company has handed out; the default pack is not among them. */
export interface PackRepository {
  all(): Promise<Result<Pack[], 'storage-unavailable'>>;
  /** Replaces the pack of the same id. */
  save(pack: Pack): Promise<Result<undefined, SaveError>>;
  /** Interviews led by it stay; they are led by the default pack from then on. */
  remove(id: string): Promise<Result<undefined, 'storage-unavailable'>>;
}

/** Where the manager was; restored when the panel opens again. */
export interface Place {
  readonly interviewId: string | null;
  /** Scroll offset of the working area in CSS pixels. */
  readonly scrollTop: number;
  /** The field that had the focus, by its `data-place` name, and the selection in it. */
  readonly field: string | null;
  readonly selection: readonly [number, number] | null;
}

export interface PlaceKeeper {
  load(): Promise<Place | null>;
  /** Best effort; the newest wins. */
  save(place: Place): void;
}

/** One editor at a time, over all windows. */
export interface EditLock {
  /** Resolves with a release function, or `null` when another window edits this interview. */
  acquire(id: string): Promise<(() => void) | null>;
  /** As `acquire`, when the other window has let go of it; `null` when `signal` was first. */
  whenFree(id: string, signal: AbortSignal): Promise<(() => void) | null>;
}

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
  localHour(): number;
  /** Local calendar day, `YYYY-MM-DD`. */
  today(): string;
}

export interface Settings {
  readonly locale: 'zh-CN' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** Origins the manager has filled before, newest first; offered when a tab is not readable. */
  readonly knownSites: readonly string[];
  /** Names are cut short where they stand for themselves: header, list, lines to say. */
  readonly maskNames: boolean;
  /** The one question after the talk (S9). */
  readonly selfCheck: boolean;
  readonly textSize: 'normal' | 'large' | 'larger';
  /** Used and planned minutes in the talk. They are counted and kept either way. */
  readonly showTimes: boolean;
}

/** Sites whose pages may be read and filled without another click on the toolbar. */
export interface SiteAccess {
  granted(): Promise<readonly string[]>;
  /** False when the browser kept it. */
  revoke(site: string): Promise<boolean>;
}

/** What a shortcut of the browser asks of the panel. */
export type PanelCommand = 'close-panel' | 'hide-panel' | 'next-step' | 'quick-note';

/** As the browser writes them; empty where none is set. */
export type CommandKeys = Readonly<Record<PanelCommand | 'open', string>>;

/** Shortcuts, and the panel as a window of its own. */
export interface Shortcuts {
  keys(): Promise<CommandKeys>;
  change(): Promise<void>;
  openWindow(interviewId: string): Promise<void>;
  /** The panel this is called in. */
  close(): Promise<void>;
}

export interface SettingsKeeper {
  load(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
  /** Tells what another window changed; never what this one saved. */
  watch(changed: (settings: Settings) => void): void;
}

/** What the panel can know about the tab it stands beside. */
export type TabAccess =
  /** Scripts may run; the origin is known. */
  | { readonly kind: 'granted'; readonly tabId: number; readonly origin: string }
  /** A page that is not readable yet. Browsers hide its address, so no origin can be named. */
  | { readonly kind: 'unknown'; readonly tabId: number }
  /** The browser's own pages, the store, a viewer: no extension may work there. */
  | { readonly kind: 'restricted' };

export type FrameKey = string;

export interface SurveyedFrame {
  readonly frameKey: FrameKey;
  readonly survey: FrameSurvey;
}

export interface SurveyedPage {
  readonly tabId: number;
  /** Of the top frame. */
  readonly origin: string;
  readonly title: string;
  readonly frames: readonly SurveyedFrame[];
  /** Origins of child frames that hold something but are not readable yet. */
  readonly askable: readonly string[];
}

export type HostPageError =
  | 'no-access'
  | 'restricted-page'
  | 'page-left'
  | 'frame-unreachable'
  | 'timed-out'
  | 'cancelled';

/** The tab beside the panel and its frames. */
export interface HostPage {
  access(): Promise<TabAccess>;
  /** Calls `changed` when another tab is shown, the tab navigates, or the toolbar icon is clicked. */
  watch(changed: () => void): () => void;
  /** Must be the first thing a click does: the prompt needs the click's user activation. */
  requestOrigin(origin: string): Promise<boolean>;
  survey(signal: AbortSignal): Promise<Result<SurveyedPage, HostPageError>>;
  read(
    frameKey: FrameKey,
    handles: readonly string[],
  ): Promise<Result<FieldReading[], HostPageError>>;
  /** Reports each outcome as it is known; a frame that cannot be reached reports nothing. */
  write(
    fillId: string,
    /** The origin the review was made for; the frame refuses when it is another. */
    frame: { readonly frameKey: FrameKey; readonly origin: string },
    writes: readonly PlannedWrite[],
    report: (outcome: WriteOutcome) => void,
    signal: AbortSignal,
  ): Promise<Result<undefined, HostPageError>>;
  undo(
    fillId: string,
    frameKey: FrameKey,
    rowIds: readonly string[] | null,
  ): Promise<Result<UndoOutcome[], HostPageError>>;
  /** Whether the values still stand; nothing of the page comes back. */
  recheck(
    /** The origin the values were confirmed for; the frame refuses when it is another. */
    frame: { readonly frameKey: FrameKey; readonly origin: string },
    written: readonly WrittenValue[],
  ): Promise<Result<RecheckOutcome[], HostPageError>>;
  show(frameKey: FrameKey, handle: string): Promise<boolean>;
}

/** One written row as it is remembered: where it went and what came of it, never what it said. */
export interface RememberedRow {
  readonly rowId: string;
  readonly answerIds: readonly string[];
  readonly frameKey: FrameKey;
  /** Of its frame. */
  readonly origin: string;
  readonly handle: string;
  readonly signature: string;
  readonly kind: WidgetKind;
  /** As the page names the field; host text. */
  readonly label: string;
  readonly section: readonly string[];
  readonly mode: PlannedWrite['mode'];
  readonly outcome: WriteOutcome['kind'];
  readonly reason?: FailureReason;
  readonly restored?: boolean;
  readonly undo?: UndoOutcome['kind'];
  /** Why it could not be undone. */
  readonly undoReason?: FailureReason;
  /** The manager pasted it; there is nothing of ours to undo. */
  readonly byHand?: boolean;
  /** What a later look at the page found. */
  readonly recheck?: Standing;
}

/** Notes that were not written, and why; a later part of the form may have a field for them. */
export interface LeftNotes {
  readonly answerIds: readonly string[];
  readonly reason: RefusalReason | UntickedReason;
  /** Of the field that was offered, where only the tick is missing. */
  readonly offered: string | null;
}

/** A fill in as many parts as the form has; one id, so that one undo takes all of it back. */
export interface RememberedFill {
  readonly fillId: string;
  readonly origin: string;
  readonly title: string;
  readonly rows: readonly RememberedRow[];
  readonly left: readonly LeftNotes[];
  readonly hasMoreParts: boolean;
  readonly undone: boolean;
}

/** Remembers the last fill of an interview as long as the browser runs, so that undo survives a closed panel. */
export interface FillMemory {
  load(interviewId: string): Promise<RememberedFill | null>;
  save(interviewId: string, fill: RememberedFill): Promise<void>;
}
