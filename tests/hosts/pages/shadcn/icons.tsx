interface Props {
  className?: string;
  path: string;
}

const Icon = ({ className, path }: Props) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    className={className ?? 'size-4'}
  >
    <path d={path} />
  </svg>
);

export const Check = () => <Icon path="M20 6 9 17l-5-5" />;

export const ChevronDown = () => <Icon className="size-4 opacity-50" path="m6 9 6 6 6-6" />;

export const CalendarIcon = () => (
  <Icon
    className="ml-auto size-4 opacity-50"
    path="M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z"
  />
);

export const Cross = () => <Icon path="M18 6 6 18M6 6l12 12" />;

export const Plus = () => <Icon path="M5 12h14M12 5v14" />;

export const Bin = () => (
  <Icon path="M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2" />
);

export const Star = () => (
  <Icon
    className="size-5"
    path="m12 2 3.1 6.3 6.9 1-5 4.9 1.2 6.8-6.2-3.2L5.8 21 7 14.2 2 9.3l6.9-1Z"
  />
);
