import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { expectLinear } from './growth';
import { htmlWords } from '../../utils/import/html-words';

describe('words of HTML', () => {
  it.each([
    ['<p>Перше.</p><p>Друге.</p>', 'Перше.\nДруге.'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<b>bold</b> and <i>it</i>', 'bold and it'],
    ['a &amp; b &lt;c&gt; &#1111; &#x457; &nosuch; &', 'a & b <c> ї ї &nosuch; &'],
    ['5 < 7 <3 > 2', '5 < 7 <3 > 2'],
    ['<a title="x > y" href=\'javascript:alert(1)\'>link</a>', 'link'],
    ['<script>if (a < b) alert("</p>")</script>after', 'after'],
    ['<SCRIPT>x</script >after', 'after'],
    ['<style>p{}</style><!-- a > b -->kept<!-- open', 'kept'],
    ['<img src=x onerror="alert(1)">', ''],
    ['open <b attribute="', 'open'],
    ['&#0;&#xD800;&#1114112;', '\uFFFD\uFFFD\uFFFD'],
  ])('%s', (html, words) => expect(htmlWords(html)).toBe(words));

  it('are those that a real parser of HTML finds as text', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '<div class="a">', '</div>', 'слово', ' word ', '&amp;', '&lt;', '&#1111;', '<!-- no -->', '«', '5', '<img alt="x">', '<a href="y">', '</a>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('');
        expect(htmlWords(html).replace(/\s+/g, '')).toBe(textOf(parseFragment(html)).replace(/\s+/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('take a time that grows with the length of a hostile text, no faster', () => {
    for (const piece of ['<', '<!--', '<script>', '</', '<a "', '&', '&#', '<p>&lt;', '<script></scrip>']) expectLinear(htmlWords, piece, 10_000);
  });
});

type Tree = DefaultTreeAdapterMap;

function textOf(node: Tree['node'] | Tree['documentFragment']): string {
  if (node.nodeName === '#text') return (node as Tree['textNode']).value;
  return 'childNodes' in node ? (node as Tree['parentNode']).childNodes.map(textOf).join('') : '';
}
