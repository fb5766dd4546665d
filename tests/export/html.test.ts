import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../utils/export/clean-text';
import { html } from '../../utils/export/html';
import { netscape } from '../../utils/export/netscape';
import { richText } from '../../utils/export/rich-text';
import { englishWords, ukrainianWords } from '../../utils/export/words';
import { elements, expectHarmless } from './harmless';
import type { Node } from './harmless';
import { poisonedSource, runs } from './poison';
import { english, ukrainian } from './sample';

const settings = { words: ukrainianWords };

function text(root: Node): string {
  if ('value' in root && root.nodeName === '#text') return root.value;
  return 'childNodes' in root ? root.childNodes.map(text).join('') : '';
}

describe('the HTML file', () => {
  it.each([
    ['Ukrainian', ukrainian, ukrainianWords],
    ['English', english, englishWords],
  ] as const)('of the %s article satisfies an HTML validator', async (_name, source, words) => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off', 'long-title': 'off' } });
    const report = await validator.validateString(html([source], { words }));
    expect(report.results.flatMap((result) => result.messages).map((message) => `${message.ruleId}: ${message.message}`)).toEqual([]);
  });

  it('lets nothing load and nothing run, and holds only its own elements, for any hostile article', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = html([source], settings);
        const root = parse(file);
        expectHarmless(root);
        const all = elements(root);
        expect(all.filter((element) => element.tagName === 'meta' && element.attrs.some((attr) => attr.value.startsWith("default-src 'none'")))).toHaveLength(1);
        expect(all.filter((element) => element.tagName === 'blockquote')).toHaveLength((source.analysis?.quotes.length ?? 0) + source.highlights.length);
      }),
      runs,
    );
  });

  it('shows the very title', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const [heading] = elements(parse(html([source], settings))).filter((element) => element.tagName === 'h1');
        expect(heading === undefined ? null : text(heading)).toBe(cleanLine(source.article.title) || 'Без назви');
      }),
      runs,
    );
  });
});

describe('the clipboard form', () => {
  it('is as harmless', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        expectHarmless(parseFragment(richText([source], settings)['text/html']));
      }),
      runs,
    );
  });
});

describe('the bookmark file', () => {
  it('begins as importers demand and has one link to the web for each article that has an address', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = netscape([source, ukrainian], settings);
        expect(file.startsWith('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n')).toBe(true);
        const root = parse(file);
        expectHarmless(root);
        const links = elements(root).filter((element) => element.tagName === 'a');
        expect(links.length === 1 || links.length === 2).toBe(true);
        expect(text(links.at(-1) ?? root)).toBe('Рада Зеленогаю підтримала новий міст');
      }),
      runs,
    );
  });
});
