import { search as de } from './de/search';
import { search as en } from './en/search';
import { search as pl } from './pl/search';
import type { SearchRules } from './search-rules';
import { search as uk } from './uk/search';

/** How to search in each language. A name that stands in several means what the earlier one says. */
export const searchRules: readonly SearchRules[] = [en, uk, de, pl];
