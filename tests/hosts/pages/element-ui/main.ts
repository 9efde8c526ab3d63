import 'element-ui/lib/theme-chalk/index.css';
import './page.css';
import ElementUI from 'element-ui';
import Vue from 'vue2';
import { app } from './app';

Vue.config.productionTip = false;
Vue.config.devtools = false;
Vue.use(ElementUI, { size: 'small' });

new Vue(app).$mount('#app');
