import 'quasar/dist/quasar.css';
import './page.css';
import { Notify, Quasar } from 'quasar';
import zhCN from 'quasar/lang/zh-CN.js';
import { createApp } from 'vue';
import App from './App.vue';
import { iconOf } from './icons';

const app = createApp(App).use(Quasar, { lang: zhCN, plugins: { Notify } });
app.config.globalProperties.$q.iconMapFn = iconOf;
app.mount('#app');
