import { wellFormed } from './clean-text';

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/**
 * A YAML 1.2 double-quoted scalar that every YAML reader gives back as `text` (lone surrogates as U+FFFD). Always quoted:
 * no list of words and marks that would need it (`no`, `1e3`, `@`, `? `, …) can then be incomplete. YAML forbids control
 * characters, and breaks lines at U+0085, U+2028 and U+2029 in its older version: all are escaped.
 */
export function yamlString(text: string): string {
  const escaped = wellFormed(text).replace(/["\\\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, (character) => {
    return named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  });
  return `"${escaped}"`;
}

export type YamlValue = string | readonly string[] | { readonly date: string };

/** A flat YAML mapping between `---` lines, as Obsidian reads properties; empty strings and lists are left out. */
export function frontMatter(properties: Readonly<Record<string, YamlValue>>): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') {
      if (value !== '') lines.push(`${name}: ${yamlString(value)}`);
    } else if ('date' in value) {
      lines.push(`${name}: ${value.date}`);
    } else if (value.length > 0) {
      lines.push(`${name}:`, ...value.map((item) => `  - ${yamlString(item)}`));
    }
  }
  return ['---', ...lines, '---', ''].join('\n');
}
