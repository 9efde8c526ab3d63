import 'vant/lib/index.css';
import './page.css';
import Vant from 'vant';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(Vant).mount('#app');
