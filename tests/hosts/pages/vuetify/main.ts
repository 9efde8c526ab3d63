import 'vuetify/styles';
import './page.css';
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import App from './App.vue';

const vuetify = createVuetify({
  components,
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  defaults: { global: { density: 'comfortable' } },
});

createApp(App).use(vuetify).mount('#app');
