const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': '␣', Escape: 'Esc' };

/** A key as it is written on keyboards: letters in capitals, arrows as arrows. */
export function keyName(key: string): string {
  return (Object.hasOwn(signs, key) ? signs[key] : undefined) ?? (key.length === 1 ? key.toUpperCase() : key);
}
