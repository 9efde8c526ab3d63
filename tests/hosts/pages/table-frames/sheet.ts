interface Indicator {
  name: string;
  weight: string;
  target: string;
  actual: string;
  score: string;
}

const COLUMNS = ['name', 'weight', 'target', 'actual', 'score'] as const;

const form = document.querySelector('#sheet') as HTMLFormElement;
const record: Record<string, string> = { serial: 'MT-202607-033' };
const indicators: Indicator[] = [];
let submitted = 0;

for (const control of form.querySelectorAll<HTMLInputElement>('[name]')) {
  const { name } = control;
  record[name] ??= '';
  if (control.type !== 'radio') control.value = record[name];
  control.addEventListener('change', () => {
    record[name] = control.value;
  });
}
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});
document.querySelector('#add')?.addEventListener('click', addIndicator);
addIndicator();

function addIndicator() {
  const indicator: Indicator = { name: '', weight: '', target: '', actual: '', score: '' };
  indicators.push(indicator);
  const row = document.createElement('tr');
  row.insertCell().textContent = String(indicators.length);
  for (const column of COLUMNS) {
    const input = document.createElement('input');
    input.addEventListener('change', () => {
      indicator[column] = input.value;
    });
    row.insertCell().append(input);
  }
  document.querySelector('#kpi tbody')?.append(row);
}

window.__model = () => ({ ...record, indicators, submitted });
