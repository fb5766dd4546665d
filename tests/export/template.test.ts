import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cleanLine } from '../../utils/export/clean-text';
import type { ExportSource } from '../../utils/export/source';
import { renderTemplate } from '../../utils/export/template';
import { parseTemplate } from '../../utils/export/template-syntax';
import { ukrainianWords } from '../../utils/export/words';
import { poison, poisonedSource, runs } from './poison';
import { english, ukrainian } from './sample';

const settings = { words: ukrainianWords, timeZone: 'Europe/Kyiv' };

function render(template: string, source: ExportSource = ukrainian): string {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return renderTemplate(parsed.nodes, source, settings);
}

function problems(template: string): string[] {
  const parsed = parseTemplate(template);
  return parsed.ok ? [] : parsed.errors.map(({ problem, line, column, words }) => `${line}:${column} ${problem} ${words}`.trim());
}

describe('a template', () => {
  it.each([
    ['{{title}}', 'Рада Зеленогаю підтримала новий міст'],
    ['{{ site | upper }}', 'ЗЕЛЕНОГАЙСЬКИЙ ВІСНИК'],
    ['{{published|date:"DD.MM.YYYY HH:mm"}}', '04.05.2026 10:30'],
    ['{{accessed}}', '2026-05-05T09:15:00'],
    ['{{authors}}', 'Ірина Лугова, Петро Гай'],
    ['{{authors|join:" і "}}', 'Ірина Лугова і Петро Гай'],
    ['{{#authors}}[{{.|wikilink}}]{{/authors}}', '[[[Ірина Лугова]]][[[Петро Гай]]]'],
    ['{{title|truncate:4}}', 'Рада…'],
    ['{{title|replace:"Рада":"Дума"|lower}}', 'дума зеленогаю підтримала новий міст'],
    ['{{language|default:"?"}}', 'uk'],
    ['{{! nothing}}x', 'x'],
    ['{{#lead}}є{{/lead}}{{^lead}}нема{{/lead}}', 'є'],
    ['{{url}}', 'https://visnyk.example/news/2026/05/04/mist'],
    ['{{#quotes}}{{number}}. {{speaker}} ({{role}}); {{/quotes}}', '1. Олена Вербова (мерка); 2. Тарас Криничний (депутат); '],
    ['{{#highlights}}{{title}}: {{text}} {{#tags}}#{{.|tag}} {{/tags}}| {{/highlights}}', 'Рада Зеленогаю підтримала новий міст: пішохідний міст через Тиху | Рада Зеленогаю підтримала новий міст: Кошторис завищений щонайменше вдвічі #бюджет #перевірити-пізніше | '],
    ['no tags at all', 'no tags at all'],
    ['', ''],
  ])('%j gives %j', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it('takes the line of a section that stands alone on it', () => {
    expect(render('a\n{{#facts}}\n- {{text}}\n{{/facts}}\nb\n')).toBe(
      'a\n- Міська рада Зеленогаю у вівторок виділила 12 млн грн на новий пішохідний міст через Тиху.\n- Будівництво мають почати 1 червня 2026 року.\nb\n',
    );
  });

  it('shows what is there when nothing is', () => {
    expect(render('{{#lead}}x{{/lead}}{{^facts}}none{{/facts}}', { ...english, analysis: null })).toBe('none');
  });

  it('quotes values in the front matter and leaves those in quotes within them', () => {
    const title = 'A "b": c # d';
    const file = render('---\ntitle: {{title}}\nalias: "{{title}}"\nauthors: {{authors}}\n---\n# {{title}}', { ...ukrainian, article: { ...ukrainian.article, title } });
    expect(parse(file.split('---\n')[1] ?? '')).toEqual({ title, alias: title, authors: ['Ірина Лугова', 'Петро Гай'] });
  });
});

describe('a wrong template', () => {
  it.each([
    ['{{title', ['1:1 unclosed-tag {{title']],
    ['a\n  {{titel}}', ['2:3 unknown-name titel']],
    ['{{constructor}}', ['1:1 unknown-name constructor']],
    ['{{title|constructor}}', ['1:1 unknown-filter constructor']],
    ['{{title|shout}}', ['1:1 unknown-filter shout']],
    ['{{title|date}}', ['1:1 wrong-arguments date']],
    ['{{title|html|upper}}', ['1:1 filter-after-escape upper']],
    ['{{highlights}}', ['1:1 not-a-list highlights']],
    ['{{text}}', ['1:1 unknown-name text']],
    ['{{#highlights}}{{text}}', ['1:1 unclosed-section highlights']],
    ['{{/highlights}}', ['1:1 unopened-section highlights']],
    ['{{#highlights}}{{#facts}}{{/facts}}{{/highlights}}', ['1:16 too-deep facts']],
    ['{{alert(1)}}', ['1:1 bad-tag alert(1)']],
    ['{{}}', ['1:1 bad-tag']],
    ['{{x}}\n{{y}}', ['1:1 unknown-name x', '2:1 unknown-name y']],
    ['x'.repeat(100_001), ['1:1 too-long']],
  ])('%j is told off with line and column', (template, expected) => {
    expect(problems(template)).toEqual(expected);
  });

  it('is never more than told off, whatever is written', () => {
    fc.assert(
      fc.property(poison, poison, (a, b) => {
        const parsed = parseTemplate(`${a}{{${b}}}`);
        if (parsed.ok) expect(typeof renderTemplate(parsed.nodes, ukrainian, settings)).toBe('string');
        else expect(parsed.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a hundred thousand braces is read in time', () => {
    const started = performance.now();
    parseTemplate('{'.repeat(100_000));
    parseTemplate('{{x}}'.repeat(500));
    parseTemplate(`{{title|${'"'.repeat(90_000)}}}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a hostile article', () => {
  const template = '---\ntitle: {{title}}\nsite: "{{site}}"\ntags: {{tags}}\n---\n\n# {{title}}\n\n{{#highlights}}\n{{text|quote}}\n\n{{note}}\n\n{{/highlights}}\n{{url}}\n';

  it('comes through a template as words, and is never read as template', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = render(template, source);
        const end = file.indexOf('\n---\n', 3);
        const matter = parse(file.slice(4, end)) as Record<string, unknown>;
        expect(matter.title).toBe(cleanLine(source.article.title) || 'Без назви');
        expect(Object.keys(matter)).toEqual(['title', 'site', 'tags']);
        const walker = new Parser().parse(file.slice(end + 5)).walker();
        for (let event = walker.next(); event !== null; event = walker.next()) {
          expect(event.node.type).not.toMatch(/^html/);
          if (event.node.type === 'link') expect(event.node.destination).not.toMatch(/^\s*(?:javascript|data):/i);
        }
      }),
      runs,
    );
  });
});
