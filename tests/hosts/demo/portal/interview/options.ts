export function options(...labels: string[]): { value: string; label: string }[] {
  return labels.map(label => ({ value: label, label }));
}

export const RATINGS = options('S', 'A', 'B', 'C', 'D');
