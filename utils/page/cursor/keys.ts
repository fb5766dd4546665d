/** What the sentence cursor can do, in the order in which the keys are shown. */
export const cursorActions = ['next', 'previous', 'highlight', 'note', 'nextQuote', 'nextParticipant', 'undo', 'redo', 'keys', 'stop'] as const;
export type CursorAction = (typeof cursorActions)[number];
export type CursorKeys = Readonly<Record<CursorAction, string>>;

/** Keys by `KeyboardEvent.key`; letters also work in the layout where another letter is on the same key. */
export const defaultKeys: CursorKeys = {
  next: 'j',
  previous: 'k',
  highlight: 'h',
  note: 'n',
  nextQuote: 'q',
  nextParticipant: 'p',
  undo: 'u',
  redo: 'r',
  keys: '?',
  stop: 'Escape',
};

/**
 * The action that a key press asks for, or null. With a Cyrillic layout the key's place decides (`KeyboardEvent.code`),
 * so that nobody has to change layouts while reading.
 */
export function actionOf({ key, code, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>, keys: CursorKeys): CursorAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  const wanted = key.length === 1 && key > '\u007f' ? code.replace(/^Key/, '').toLowerCase() : key;
  return cursorActions.find((action) => sameKey(keys[action], wanted)) ?? null;
}

function sameKey(a: string, b: string): boolean {
  return a.length === 1 ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** Stored keys where they are sound, the defaults elsewhere: one key may not mean two things. */
export function readKeys(stored: unknown): CursorKeys {
  const given = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const keys = { ...defaultKeys };
  for (const action of cursorActions) {
    const key = given[action];
    if (typeof key === 'string' && key.length > 0 && key.length <= 20) keys[action] = key;
  }
  return new Set(Object.values(keys).map((key) => key.toLowerCase())).size === cursorActions.length ? keys : defaultKeys;
}
