import { format, isValid, type Locale, parse } from 'date-fns';
import { enGB } from 'date-fns/locale';

export interface DateText {
  locale: Locale;
  placeholder: string;
  formatDate(date: Date): string;
  parseDate(text: string): Date | false;
}

const dateText = (pattern: string, placeholder: string): DateText => ({
  locale: enGB,
  placeholder,
  formatDate: date => format(date, pattern),
  parseDate: text => {
    const date = parse(text, pattern, new Date());
    return isValid(date) ? date : false;
  },
});

export const DAY = dateText('dd/MM/yyyy', 'DD/MM/YYYY');
export const MOMENT = dateText('dd/MM/yyyy HH:mm', 'DD/MM/YYYY HH:MM');
