import 'tdesign-vue-next/dist/tdesign.css';
import './page.css';
import TDesign from 'tdesign-vue-next';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(TDesign).mount('#app');
