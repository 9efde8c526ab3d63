import '@layui/layui-vue/lib/index.css';
import './page.css';
import Layui from '@layui/layui-vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(Layui).mount('#app');
