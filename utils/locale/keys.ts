import type { popup } from './en';
import type { Translate } from './messages';

/** Gives the texts of the interface in one language. */
export type T = Translate<typeof popup>;
export type MessageKey = keyof typeof popup;
