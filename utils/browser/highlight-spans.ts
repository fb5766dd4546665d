import type { Highlight } from '../database/records';
import { callPage } from '../messages';
import type { Span } from '../text/span';
import { wordsOf } from './article-words';
import type { ArticlePage } from './open-page';

/** Highlights spans of an article's text on its page, in the person's colour; null when the words are not there. */
export async function highlightSpans({ tabId, article }: ArticlePage, spans: readonly Span[], note: string): Promise<Highlight | null> {
  const { loadSettings } = await import('./settings');
  const { colour } = await loadSettings();
  return callPage(tabId, 'highlightText', { words: wordsOf(article.text, spans), colour, note });
}
