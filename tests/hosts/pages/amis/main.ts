import 'amis/sdk/antd.css';
import 'amis/sdk/helper.css';
import 'amis/sdk/iconfont.css';
import './page.css';
import type { AmisScope, Embed } from './amis';
import { answer } from './backend';
import { modelOf } from './model';
import { schema } from './schema';

await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = './sdk/sdk.js';
  script.onload = resolve;
  script.onerror = reject;
  document.head.append(script);
});

const amis = window.amisRequire('amis/embed') as { embed: Embed };
const scope: AmisScope = amis.embed(
  '#root',
  schema,
  { locale: 'zh-CN' },
  { theme: 'antd', fetcher: answer },
);

// The form is there when its half of the script is.
const timer = setInterval(() => {
  if (!scope.getComponentById('talk')) return;
  clearInterval(timer);
  window.__model = () => modelOf(scope);
}, 50);
