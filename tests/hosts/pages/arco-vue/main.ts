import '@arco-design/web-vue/dist/arco.css';
import './page.css';
import ArcoVue from '@arco-design/web-vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(ArcoVue).mount('#app');
