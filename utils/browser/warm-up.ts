import { articleFromText } from '../analysis/article-from-text';
import { analyze } from '../analysis/analyze';
import { loadLanguage } from '../languages';

/** Where the language of the last article is remembered: it is most likely the next one's. Not a setting, so it is kept on this machine only. */
const place = 'konspekt.language';

/** Remembers the language of what was read. */
export function rememberLanguage(code: string | null): void {
  if (code !== null) localStorage.setItem(place, code);
}

/**
 * Loads the likely language and compiles its tables while the page is being read, in the time in which there is nothing
 * else to do. A wrong guess costs that time only. Resolves when it is done; never rejects.
 */
export async function warmUp(): Promise<void> {
  try {
    const code = localStorage.getItem(place);
    const language = code === null ? null : await loadLanguage(code);
    if (language) analyze(articleFromText('«Ten», 10.', { title: '', language: code }), language);
  } catch {
    // The language asked for when the article is there says what is wrong.
  }
}
