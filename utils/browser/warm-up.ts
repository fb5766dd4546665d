import { articleFromText } from '../analysis/article-from-text';
import { analyze } from '../analysis/analyze';
import type { Language } from '../languages/language';

/** Compiles a language's tables by an article of two words, in time in which there is nothing else to do. */
export function warmUp(language: Language): void {
  analyze(articleFromText('«Ten», 10.', { title: '', language: language.code }), language);
}
