import 'bootstrap5/dist/css/bootstrap.css';
import 'bootstrap-icons/font/bootstrap-icons.css';
import '@formio/js/dist/formio.form.css';
import 'flatpickr/dist/flatpickr.css';
import { Formio } from '@formio/js';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh';
import { CHINESE } from './chinese';
import { pages } from './form';
import { modelOf } from './model';

// Else Form.io fetches them from its maker's server.
Object.assign(window, { flatpickr, 'flatpickr-zh': { zh: Mandarin } });
flatpickr.localize(Mandarin);
Formio.cdn.setOverrideUrl('moment-timezone', './cdn');

const form = await Formio.createForm(
  document.getElementById('form'),
  { display: 'wizard', components: pages },
  { language: 'zh', i18n: { zh: CHINESE }, breadcrumbSettings: { clickable: true } },
);
form.submission = { data: { name: '计如松' } };
await form.submissionReady;

window.__model = () => modelOf(form.submission.data);
