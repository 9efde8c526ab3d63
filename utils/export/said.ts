/** A text in both languages, and how a document in one language or both says it. */

export interface Said {
  readonly zh: string;
  readonly en: string;
}

export type DocumentLanguage = 'zh' | 'en' | 'both';

/** What somebody wrote: the same whatever the language of the form around it. */
export function asWritten(text: string): Said {
  return { zh: text, en: text };
}

export function say(said: Said, language: DocumentLanguage): string {
  if (language !== 'both') return said[language];
  return said.zh === said.en ? said.zh : `${said.zh} ${said.en}`;
}
