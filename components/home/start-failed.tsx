/** Both languages: the settings may be what failed. */
import { en } from '@/utils/i18n/en';
import { zhCN } from '@/utils/i18n/zh-cn';
import '../ui/tokens.css';
import '../ui/base.css';

export function StartFailed({ error }: { error: unknown }) {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <main class="work">
      <section class="stack" role="alert">
        <h1>{zhCN.startFailedTitle}</h1>
        <p>{zhCN.startFailedText}</p>
        <h2 lang="en">{en.startFailedTitle}</h2>
        <p lang="en">{en.startFailedText}</p>
        <pre class="note-box soft">{detail}</pre>
      </section>
    </main>
  );
}
