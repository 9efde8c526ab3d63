import 'vxe-pc-ui/lib/style.css';
import 'vxe-table/lib/style.css';
import './page.css';
import { createApp } from 'vue';
import VxeUI from 'vxe-pc-ui';
import VxeUITable from 'vxe-table';
import App from './App.vue';

createApp(App).use(VxeUI).use(VxeUITable).mount('#app');
