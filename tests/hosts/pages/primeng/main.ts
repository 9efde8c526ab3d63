import '@angular/compiler';
import 'zone.js';
import 'primeicons/primeicons.css';
import './page.css';
import { provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import Aura from '@primeuix/themes/aura';
import { providePrimeNG } from 'primeng/config';
import { App } from './app';
import { CHINESE } from './chinese';

await bootstrapApplication(App, {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    providePrimeNG({ theme: { preset: Aura }, translation: CHINESE }),
  ],
});
