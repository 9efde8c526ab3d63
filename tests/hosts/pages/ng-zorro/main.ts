import '@angular/compiler';
import 'zone.js';
import './style.css';
import { registerLocaleData } from '@angular/common';
import zh from '@angular/common/locales/zh';
import { provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { NZ_I18N, zh_CN } from 'ng-zorro-antd/i18n';
import { App } from './app';

registerLocaleData(zh);

await bootstrapApplication(App, {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideNoopAnimations(),
    { provide: NZ_I18N, useValue: zh_CN },
  ],
});
