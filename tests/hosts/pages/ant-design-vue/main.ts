import 'ant-design-vue/dist/reset.css';
import 'dayjs/locale/zh-cn';
import './page.css';
import Antd from 'ant-design-vue';
import dayjs from 'dayjs';
import { createApp } from 'vue';
import App from './App.vue';

dayjs.locale('zh-cn');
createApp(App).use(Antd).mount('#app');
