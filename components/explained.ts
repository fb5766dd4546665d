import type { Analysis, Fact, Participant, Quote } from '../utils/analysis/analysis';
import type { Article } from '../utils/article/article';

/** What is explained, with what the explanation needs of the rest. */
export type Explained =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'quote'; readonly quote: Quote; readonly article: Article; readonly analysis: Analysis }
  | { readonly kind: 'participant'; readonly participant: Participant; readonly article: Article; readonly analysis: Analysis };
