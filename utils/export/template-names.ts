/** What a name in a template stands for: words, or a list whose items have names of their own (`.` for plain words). */
export type NameKind = 'words' | 'list-of-words' | Readonly<Record<string, 'words' | 'list-of-words'>>;

/** Every name a template may use, with the names inside each list. The settings page shows this table. */
export const templateNames: Readonly<Record<string, NameKind>> = {
  title: 'words',
  url: 'words',
  site: 'words',
  authors: 'list-of-words',
  published: 'words',
  accessed: 'words',
  language: 'words',
  lead: 'words',
  tags: 'list-of-words',
  facts: { number: 'words', text: 'words', link: 'words' },
  participants: { number: 'words', name: 'words', role: 'words', kind: 'words', mentions: 'words' },
  quotes: { number: 'words', text: 'words', speaker: 'words', role: 'words', link: 'words' },
  highlights: {
    number: 'words',
    id: 'words',
    text: 'words',
    note: 'words',
    tags: 'list-of-words',
    colour: 'words',
    created: 'words',
    link: 'words',
  },
};

/** The names that may stand inside the given sections, innermost last; inner names hide outer ones. */
export function namesWithin(sections: readonly string[]): Map<string, NameKind> {
  const names = new Map<string, NameKind>(Object.entries(templateNames));
  for (const section of sections) {
    const kind = names.get(section);
    if (kind === 'list-of-words') names.set('.', 'words');
    else if (typeof kind === 'object') for (const [name, inner] of Object.entries(kind)) names.set(name, inner);
  }
  return names;
}
