import type { texts } from './en';
import type { Translate } from './messages';

/** Gives the texts of the interface in one language. */
export type T = Translate<typeof texts>;
export type MessageKey = keyof typeof texts;
