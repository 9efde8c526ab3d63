import TomSelect from 'tom-select';

const STAFF = [
  { value: 'P1007', text: '戴立群' },
  { value: 'P1019', text: '戴晓萌' },
  { value: 'P1102', text: '孟昭阳' },
];

interface Found {
  value: string;
  text: string;
}

const noResults = () => '<div class="no-results">没有找到</div>';

export function personSelect(): TomSelect {
  return new TomSelect('#record [name=person]', {
    maxOptions: 20,
    load: (query: string, show: (found: Found[]) => void) => {
      setTimeout(() => show(STAFF.filter(({ text }) => text.includes(query))), 250);
    },
    render: { no_results: noResults },
  });
}

export const deptSelect = () => new TomSelect('#record [name=dept]', { create: false });

export const partnerSelect = () =>
  new TomSelect('#record [name=partners]', {
    plugins: ['remove_button'],
    render: { no_results: noResults },
    onItemAdd(this: TomSelect) {
      this.setTextboxValue('');
      this.refreshOptions();
    },
  });

export const skillInput = () =>
  new TomSelect('#record [name=skills]', {
    create: true,
    persist: false,
    plugins: ['remove_button'],
    render: {
      option_create: ({ input }: { input: string }, html: (text: string) => string) =>
        `<div class="create">添加 <strong>${html(input)}</strong></div>`,
    },
  });

/** One value or several, as the widget holds them. */
export function chosen(select: TomSelect): string[] {
  return [...select.items];
}
