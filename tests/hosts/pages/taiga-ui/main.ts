import '@angular/compiler';
import 'zone.js';
import '@taiga-ui/styles/taiga-ui-theme.less';
import './page.css';
import { provideZoneChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideTaiga, tuiDateFormatProvider } from '@taiga-ui/core';
import { TUI_CHINESE_LANGUAGE, TUI_LANGUAGE } from '@taiga-ui/i18n';
import { App } from './app';

await bootstrapApplication(App, {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideTaiga(),
    tuiDateFormatProvider({ mode: 'yyyy/mm/dd', separator: '-' }),
    { provide: TUI_LANGUAGE, useValue: signal(TUI_CHINESE_LANGUAGE) },
  ],
});
