import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../utils/article/blocks';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string) => readBlocks(parse(html)).map(({ kind, text }) => `${kind}: ${text}`);

describe('blocks', () => {
  it('part at block elements, and keep the spacing of inline ones', () => {
    expect(read('<div>One <b>t</b>wo<p>three&nbsp;\n four</p>five</div>')).toEqual(['paragraph: One two', 'paragraph: three four', 'paragraph: five']);
    expect(read('<p>«<a href="#">Слово</a>», –<span> сказав</span> він</p>')).toEqual(['paragraph: «Слово», – сказав він']);
  });

  it('part at two line breaks, and at one where a line ends', () => {
    expect(read('<p>one<br><br>two<br> <br>three</p>')).toEqual(['paragraph: one', 'paragraph: two', 'paragraph: three']);
    expect(read('<p>— Так?<br>— Ні.<br>Потім він пішов.</p>')).toEqual(['paragraph: — Так?', 'paragraph: — Ні.', 'paragraph: Потім він пішов.']);
    expect(read('<p>a verse that<br>goes on</p>')).toEqual(['paragraph: a verse that goes on']);
  });

  it('of nested lists come one after another', () => {
    expect(read('<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>')).toEqual(['list-item: a', 'list-item: b', 'list-item: c']);
  });

  it('of a quote leave its source to the attribution', () => {
    const [block, ...rest] = readBlocks(parse('<blockquote><p>Water is enough.</p><footer>— Ada Moss, <cite>engineer</cite></footer></blockquote>'));
    expect(block).toMatchObject({ kind: 'quote', text: 'Water is enough.', attribution: 'Ada Moss, engineer' });
    expect(rest).toEqual([]);
    expect(readBlocks(parse('<figure><blockquote>Enough.</blockquote><figcaption>Bo Lee</figcaption></figure>'))[0]).toMatchObject({ attribution: 'Bo Lee' });
  });

  it('leave out scripts, marks no reader sees and footnote numbers', () => {
    expect(read('<p>A\u00adda<script>x()</script> Mo\u200bss<sup><a href="#1">[1]</a></sup>.<style>p{}</style></p>')).toEqual(['paragraph: Ada Moss.']);
    expect(read('<p>10 m<sup>2</sup></p>')).toEqual(['paragraph: 10 m2']);
  });

  it('of preformatted text are its lines', () => {
    expect(read('<pre>one\ntwo</pre>')).toEqual(['paragraph: one', 'paragraph: two']);
  });

  it('know how much is linked, and whether a picture is near', () => {
    const blocks = readBlocks(parse('<p><img src="a"></p><p><em>Under it</em></p><p>aaaa <a href="#">bbbb</a></p>'));
    expect(blocks[0]).toMatchObject({ text: 'Under it', picture: true, soft: 1 });
    expect(blocks[1]).toMatchObject({ picture: false, linked: 0.5 });
  });

  it('of nothing are none', () => {
    expect(read('')).toEqual([]);
    expect(read('<p> &nbsp; </p><ul><li></li></ul>')).toEqual([]);
  });
});
