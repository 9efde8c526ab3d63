import 'bootstrap5/dist/css/bootstrap.min.css';
import 'bootstrap-vue-next/dist/bootstrap-vue-next.css';
import 'vue-multiselect/dist/vue-multiselect.css';
import '@vuepic/vue-datepicker/dist/main.css';
import './page.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
