/** What the sentence cursor can do, in the order in which the keys are shown. */
export const cursorActions = ['next', 'previous', 'highlight', 'note', 'nextQuote', 'nextParticipant', 'undo', 'redo', 'keys', 'stop'] as const;
export type CursorAction = (typeof cursorActions)[number];
export type CursorKeys = Readonly<Record<CursorAction, string>>;

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

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
export function actionOf({ key, code, ctrlKey, altKey, metaKey }: KeyPress, keys: CursorKeys): CursorAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  const wanted = key.length === 1 && key > '\u007f' ? code.replace(/^Key/, '').toLowerCase() : key;
  return cursorActions.find((action) => sameKey(keys[action], wanted)) ?? null;
}

function sameKey(a: string, b: string): boolean {
  return a.length === 1 ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** Keys that a page or a browser cannot do without, and keys that are only held. */
const reserved = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified']);

/**
 * The key (`KeyboardEvent.key`) that a press stands for when it is to be given to an action; null for keys that may not be
 * given. With a Cyrillic layout it is the Latin letter of the key's place, as in `actionOf`.
 */
export function keyOfPress({ key, code, ctrlKey, altKey, metaKey }: KeyPress): string | null {
  if (ctrlKey || altKey || metaKey || reserved.has(key)) return null;
  if (key.length !== 1 || key <= '\u007f') return key;
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : null;
}

/** For each action whose key also means something else, the first other action that it means. Empty when all is well. */
export function keyConflicts(keys: CursorKeys): ReadonlyMap<CursorAction, CursorAction> {
  const conflicts = new Map<CursorAction, CursorAction>();
  for (const action of cursorActions) {
    const other = cursorActions.find((one) => one !== action && sameKey(keys[one], keys[action]));
    if (other) conflicts.set(action, other);
  }
  return conflicts;
}

/** Stored keys where they are sound, the defaults elsewhere: one key may not mean two things. */
export function readKeys(stored: unknown): CursorKeys {
  const given = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const keys = { ...defaultKeys };
  for (const action of cursorActions) {
    const key = given[action];
    if (typeof key === 'string' && key.length > 0 && key.length <= 20 && !reserved.has(key)) keys[action] = key;
  }
  return keyConflicts(keys).size === 0 ? keys : defaultKeys;
}
