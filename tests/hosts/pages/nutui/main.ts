import '@nutui/touch-emulator';
import '@nutui/nutui/dist/style.css';
import './page.css';
import NutUI from '@nutui/nutui';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(NutUI).mount('#app');
