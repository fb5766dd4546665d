import type { QuoteRules } from '../quote-rules';

export const quotes: QuoteRules = {};
