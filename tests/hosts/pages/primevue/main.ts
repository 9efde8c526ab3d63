import 'quill/dist/quill.snow.css';
import './page.css';
import Aura from '@primevue/themes/aura';
import PrimeVue from 'primevue/config';
import { createApp } from 'vue';
import App from './App.vue';
import { CHINESE } from './locale';

createApp(App)
  .use(PrimeVue, {
    theme: { preset: Aura, options: { darkModeSelector: 'none' } },
    locale: CHINESE,
  })
  .mount('#app');
