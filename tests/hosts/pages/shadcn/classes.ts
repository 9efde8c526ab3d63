export const INPUT =
  'flex h-9 w-full rounded-md border border-zinc-200 bg-transparent px-3 py-1 text-sm shadow-xs outline-none placeholder:text-zinc-500 focus-visible:ring-2';
export const TRIGGER =
  'flex h-9 w-full items-center justify-between gap-2 rounded-md border border-zinc-200 bg-transparent px-3 py-2 text-sm font-normal shadow-xs whitespace-nowrap';
export const FLOATING = 'z-50 rounded-md border border-zinc-200 bg-white shadow-md';
export const OUTLINE =
  'inline-flex h-9 items-center gap-2 rounded-md border border-zinc-200 px-4 text-sm font-medium shadow-xs hover:bg-zinc-100';
export const SOLID =
  'inline-flex h-9 items-center gap-2 rounded-md bg-zinc-900 px-4 text-sm font-medium text-white';
