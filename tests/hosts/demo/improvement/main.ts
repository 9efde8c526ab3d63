import 'element-plus/dist/index.css';
import './improvement.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
