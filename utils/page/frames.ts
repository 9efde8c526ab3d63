/** Child frames this engine can see but not enter; the panel may ask for their origins. */
import type { ForeignFrame } from '../fill/model';

export function foreignFrames(root: Document): ForeignFrame[] {
  const frames: ForeignFrame[] = [];
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
    if (isReachable(frame) || !frame.checkVisibility()) continue;
    const { width, height } = frame.getBoundingClientRect();
    frames.push({ origin: originOf(frame), area: Math.round(width * height) });
  }
  return frames;
}

function isReachable(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}

function originOf(frame: HTMLIFrameElement): string | null {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)) return null;
  try {
    const { protocol, origin } = new URL(frame.getAttribute('src') ?? '', frame.baseURI);
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}
