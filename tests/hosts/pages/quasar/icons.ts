/** The few icons the page needs, as paths; Quasar asks by the Material name. */
const PATHS: Record<string, string> = {
  access_time:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm.5-13H11v6l5.2 3.1.8-1.2-4.5-2.7z',
  arrow_drop_down: 'M7 10l5 5 5-5z',
  cancel:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm5 13.6L15.6 17 12 13.4 8.4 17 7 15.6 10.6 12 7 8.4 8.4 7l3.6 3.6L15.6 7 17 8.4 13.4 12z',
  check: 'M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z',
  chevron_left: 'M15.4 7.4 14 6l-6 6 6 6 1.4-1.4L10.8 12z',
  chevron_right: 'M10 6 8.6 7.4l4.6 4.6-4.6 4.6L10 18l6-6z',
  edit: 'M3 17.2V21h3.8L17.8 9.9l-3.7-3.7zM20.7 7a1 1 0 0 0 0-1.4l-2.3-2.3a1 1 0 0 0-1.4 0l-1.8 1.8 3.7 3.7z',
  error: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-2h2zm0-4h-2V7h2z',
  event:
    'M17 12h-5v5h5zM16 1v2H8V1H6v2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2h-1V1zm3 18H5V8h14z',
  format_bold:
    'M15.6 10.8A4 4 0 0 0 13.5 4H7v14h7a4 4 0 0 0 1.6-7.2zM10 6.5h3a1.5 1.5 0 0 1 0 3h-3zm3.5 9H10v-3h3.5a1.5 1.5 0 0 1 0 3z',
  format_italic: 'M10 4v3h2.2l-3.4 8H6v3h8v-3h-2.2l3.4-8H18V4z',
  format_list_bulleted:
    'M4 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zm0-6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zm0 12a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM7 19h14v-2H7zm0-6h14v-2H7zm0-8v2h14V5z',
  grade: 'M12 17.3 18.2 21l-1.6-7L22 9.2l-7.2-.6L12 2 9.2 8.6 2 9.2 7.5 14l-1.7 7z',
};

export function iconOf(name: string): { icon: string } | undefined {
  const path = PATHS[name];
  return path ? { icon: path } : undefined;
}
