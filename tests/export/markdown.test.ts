import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cleanLine } from '../../utils/export/clean-text';
import { articleMarkdown, markdown } from '../../utils/export/markdown';
import { markdownNote, markdownText, obsidianTag, wikilink } from '../../utils/export/markdown-text';
import { blockIds } from '../../utils/export/block-ids';
import { ukrainianWords } from '../../utils/export/words';
import { yamlString } from '../../utils/export/yaml';
import { poison, poisonedSource, runs } from './poison';
import { english, ukrainian } from './sample';

const settings = { words: ukrainianWords };

/** The words CommonMark shows for a source, and the kinds of its nodes. */
function shown(source: string): { readonly text: string; readonly kinds: Set<string>; readonly links: readonly string[] } {
  const walker = new Parser().parse(source).walker();
  let text = '';
  const kinds = new Set<string>();
  const links: string[] = [];
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (!event.entering) continue;
    kinds.add(event.node.type);
    if (event.node.type === 'link' || event.node.type === 'image') links.push(event.node.destination ?? '');
    if (event.node.type === 'softbreak') text += '\n';
    else text += event.node.literal ?? '';
  }
  return { text, kinds, links };
}

function matterOf(file: string): { readonly matter: unknown; readonly body: string } {
  const end = file.indexOf('\n---\n', 3);
  expect(file.startsWith('---\n')).toBe(true);
  return { matter: parse(file.slice(4, end + 1)), body: file.slice(end + 5) };
}

describe('the front matter', () => {
  it('has the properties that Obsidian notes of an article have', () => {
    const { matter } = matterOf(articleMarkdown(ukrainian, { ...settings, timeZone: 'Europe/Kyiv' }));
    expect(matter).toEqual({
      title: 'Рада Зеленогаю підтримала новий міст',
      source: 'https://visnyk.example/news/2026/05/04/mist',
      site: 'Зеленогайський вісник',
      author: ['[[Ірина Лугова]]', '[[Петро Гай]]'],
      published: '2026-05-04T10:30:00',
      accessed: '2026-05-05T09:15:00',
      language: 'uk',
      description: 'Гроші на пішохідний міст через Тиху виділили з другої спроби.',
      people: ['[[Олена Вербова]]', '[[Тарас Криничний]]'],
      tags: ['clippings', 'бюджет', 'перевірити-пізніше'],
    });
  });

  it('writes people without brackets and other tags where the settings say so', () => {
    const { matter } = matterOf(articleMarkdown(ukrainian, { ...settings, wikilinks: false, tags: ['новини'] }));
    expect(matter).toMatchObject({ author: ['Ірина Лугова', 'Петро Гай'], tags: ['новини', 'бюджет', 'перевірити-пізніше'] });
  });

  it('parses back to the same title, site, people and lead, whatever they are', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const { matter } = matterOf(articleMarkdown(source, settings));
        const values = matter as Record<string, unknown>;
        expect(values.title).toBe(cleanLine(source.article.title) || 'Без назви');
        if (cleanLine(source.article.site ?? '') !== '') expect(values.site).toBe(cleanLine(source.article.site ?? ''));
        if (cleanLine(source.article.lead ?? '') !== '') expect(values.description).toBe(cleanLine(source.article.lead ?? ''));
        for (const key of Object.keys(values)) expect(['title', 'source', 'site', 'author', 'published', 'accessed', 'language', 'description', 'people', 'tags']).toContain(key);
      }),
      runs,
    );
  });

  it('keeps any text whole in a YAML string, controls and all', () => {
    fc.assert(
      fc.property(poison, (text) => {
        expect(parse(yamlString(text))).toBe(text.toWellFormed());
        expect(yamlString(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
      runs,
    );
  });
});

describe('markdownText', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['#тег і слово #тег', '\\#тег і слово \\#тег'],
    ['C# і F#', 'C# і F#'],
    ['<b>bold</b>', '&lt;b>bold&lt;/b>'],
    ['&lt; stays &lt;', '&amp;lt; stays &amp;lt;'],
    ['AT&T', 'AT&T'],
    ['==marked== %%hidden%%', '\\=\\=marked\\=\\= \\%\\%hidden\\%\\%'],
    ['a ^id', 'a \\^id'],
  ])('writes %j as %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('shows the very words and makes nothing but a paragraph of them', () => {
    fc.assert(
      fc.property(poison, (words) => {
        const { text, kinds } = shown(markdownText(words));
        expect(text).toBe(cleanLine(words));
        for (const kind of kinds) expect(['document', 'paragraph', 'text']).toContain(kind);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('markdownNote', () => {
  it('leaves Markdown as it is', () => {
    const note = '**b** [x](https://a.example/b) <https://a.example> `c` and [[Нотатка]]\n\n- 1\n- 2';
    expect(markdownNote(note)).toBe(note);
  });

  it('closes a code fence that is left open', () => {
    expect(markdownNote('```js\nlet a')).toBe('```js\nlet a\n```');
    expect(markdownNote('~~~\na\n~~~')).toBe('~~~\na\n~~~');
  });

  it('lets no HTML and no running link through', () => {
    fc.assert(
      fc.property(poison, (note) => {
        const { kinds, links } = shown(markdownNote(note));
        expect(kinds.has('html_inline') || kinds.has('html_block')).toBe(false);
        for (const link of links) expect(link).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a note of a hostile article', () => {
  it('has no HTML, no link but to the web, and no heading but ours', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const quiet = { ...source, article: { ...source.article, note: '' }, highlights: source.highlights.map((highlight) => ({ ...highlight, note: '' })) };
        const { kinds, links } = shown(matterOf(articleMarkdown(quiet, settings)).body);
        for (const kind of ['html_inline', 'html_block', 'code_block', 'code', 'image']) expect(kinds.has(kind)).toBe(false);
        for (const link of links) expect(link).toMatch(/^https?:\/\//);
      }),
      runs,
    );
  });
});

describe('several articles in one file', () => {
  it('have no front matter and distinct block ids', () => {
    const file = markdown([ukrainian, ukrainian, english], settings);
    expect(file).toMatch(/^# /);
    const ids = [...file.matchAll(/\^([\w-]+)$/gm)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('names in Obsidian', () => {
  it.each([
    ['бюджет 2026', 'бюджет-2026'],
    ['#тег', 'тег'],
    ['2026', null],
    ['a/b_c-d', 'a/b_c-d'],
    ['!?', null],
  ])('makes the tag %j %j', (tag, expected) => {
    expect(obsidianTag(tag)).toBe(expected);
  });

  it('keeps brackets and pipes out of a wikilink', () => {
    expect(wikilink('A]] | B#c')).toBe('[[A B c]]');
  });

  it('makes distinct block ids of Latin letters, digits and dashes', () => {
    fc.assert(
      fc.property(fc.array(poison, { maxLength: 10 }), (ids) => {
        const made = blockIds(ids, 'hl-');
        expect(new Set(made).size).toBe(ids.length);
        for (const id of made) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
      }),
      runs,
    );
  });
});
