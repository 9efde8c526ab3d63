import 'view-ui-plus/dist/styles/viewuiplus.css';
import './page.css';
import ViewUIPlus from 'view-ui-plus';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).use(ViewUIPlus).mount('#app');
