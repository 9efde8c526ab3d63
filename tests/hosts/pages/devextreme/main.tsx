import 'devextreme/dist/css/dx.light.css';
import 'devextreme/ui/autocomplete';
import 'devextreme/ui/check_box';
import 'devextreme/ui/date_box';
import 'devextreme/ui/date_range_box';
import 'devextreme/ui/lookup';
import 'devextreme/ui/number_box';
import 'devextreme/ui/radio_group';
import 'devextreme/ui/select_box';
import 'devextreme/ui/slider';
import 'devextreme/ui/switch';
import 'devextreme/ui/tag_box';
import 'devextreme/ui/text_area';
import 'devextreme/ui/text_box';
import './page.css';
import { loadMessages, locale } from 'devextreme/localization';
import messages from 'devextreme/localization/messages/zh.json';
import { createRoot } from 'react-dom/client';
import { App } from './App';

loadMessages(messages);
locale('zh');

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
