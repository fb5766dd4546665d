import { highlightColours } from '../database/records';
import type { HighlightColour } from '../database/records';
import { defaultKeys, readKeys } from './cursor-keys';
import type { CursorKeys } from './cursor-keys';

/** `system` follows the browser. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What happens to kept highlights in a private window, where nothing is stored: they are shown on their pages, or not even read. */
export const privateChoices = ['show', 'hide'] as const;
export type PrivateChoice = (typeof privateChoices)[number];

/** Everything a person can set. One record, so that it travels as one: between devices, and with a backup. */
export interface Settings {
  /** Of the record's form; grows when a field changes its meaning, not when one is added. */
  readonly version: 1;
  /** Language of the interface, a BCP 47 primary subtag; null while the browser's decides. */
  readonly locale: string | null;
  readonly theme: Theme;
  /** Of a highlight for which no colour was asked. */
  readonly colour: HighlightColour;
  /** Of the sentence cursor. */
  readonly cursorKeys: CursorKeys;
  /** The person's own form of a Markdown export (`parseTemplate`); null for Konspekt's. */
  readonly template: string | null;
  readonly privateWindows: PrivateChoice;
  /** When it was changed last, ISO 8601 UTC; empty when never. Of two records the newer counts. */
  readonly changed: string;
}

export const defaultSettings: Settings = {
  version: 1,
  locale: null,
  theme: 'system',
  colour: 'yellow',
  cursorKeys: defaultKeys,
  template: null,
  privateWindows: 'show',
  changed: '',
};

/** UTF-16 code units. */
export const longestTemplate = 20_000;

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** Reads stored or imported settings field by field: what is sound counts, the default stands in for the rest. Takes any value, never throws. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const { locale, theme, colour, cursorKeys, template, privateWindows, changed } = given;
  return {
    version: 1,
    locale: typeof locale === 'string' && /^[a-z]{2,3}$/.test(locale) ? locale : null,
    theme: oneOf(themes, theme) ?? defaultSettings.theme,
    colour: oneOf(highlightColours, colour) ?? defaultSettings.colour,
    cursorKeys: readKeys(cursorKeys),
    template: typeof template === 'string' && template.trim() !== '' && template.length <= longestTemplate ? template : null,
    privateWindows: oneOf(privateChoices, privateWindows) ?? defaultSettings.privateWindows,
    changed: typeof changed === 'string' && isoMoment.test(changed) ? changed : '',
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}
