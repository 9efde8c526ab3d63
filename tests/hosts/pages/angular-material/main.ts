import '@angular/compiler';
import 'zone.js';
import { registerLocaleData } from '@angular/common';
import zh from '@angular/common/locales/zh';
import { LOCALE_ID, provideZoneChangeDetection } from '@angular/core';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import './style.css';

registerLocaleData(zh);

await bootstrapApplication(App, {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideNativeDateAdapter(),
    { provide: LOCALE_ID, useValue: 'zh-CN' },
    { provide: MAT_DATE_LOCALE, useValue: 'zh-CN' },
  ],
});
