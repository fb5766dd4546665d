import type { Article } from '../article/article';
import type { Language } from '../languages/language';
import { articleFromText } from './article-from-text';
import { prepare } from './prepare';

/** The sentences of an article as normalised text, without boilerplate, in order; a quotation with its attribution is one. */
export function sentencesOf(article: Article, language: Language | null): string[] {
  const { text, sentences, boilerplate } = prepare(article, language);
  return sentences.filter(({ block }) => !boilerplate.has(block)).map(({ start, end }) => text.slice(start, end));
}

/** The sentences of a kept version of an article, split by the same rules. */
export function sentencesOfText(text: string, language: Language | null): string[] {
  return sentencesOf(articleFromText(text), language);
}
