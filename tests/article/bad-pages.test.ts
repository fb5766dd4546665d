import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../utils/article/extract-article';

const url = 'https://post.example/news/one-1';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const fast = (body: string) => parseHTML(`<!doctype html><html lang="en"><head><title>Ferry</title></head>${body}</html>`).document as unknown as Document;
const sentence = 'The harbour council voted on Tuesday to keep the northern ferry line open through the winter, said the mayor, who had asked for more time. ';
const reasonOf = (document: Document, address = url) => {
  const extraction = extractArticle(document, address);
  return extraction.kind === 'article' ? 'article' : extraction.reason;
};

describe('a page that is no article says why', () => {
  it.each([
    ['empty', ''],
    ['empty', '<html><head><title>x</title></head></html>'],
    ['empty', '<body><script>var text = "words"</script></body>'],
    ['no-text', '<body><img src="a.jpg"></body>'],
    ['no-text', '<body><h1>Photos of the day</h1><video src="a"></video></body>'],
    ['no-text', '<body><p>Loading the page</p></body>'],
    ['not-html', '<body><embed type="application/pdf" src="about:blank"></body>'],
    ['list', `<body><ul>${'<li><a href="/1">Ferry line stays open through winter</a></li>'.repeat(30)}</ul></body>`],
  ])('%s', (reason, html) => {
    expect(reasonOf(parse(html))).toBe(reason);
  });

  it('not-html for XML, SVG and documents with no element', () => {
    expect(reasonOf(new DOMParser().parseFromString('<rss><channel/></rss>', 'application/xml'))).toBe('not-html');
    expect(reasonOf(new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'))).toBe('not-html');
    expect(reasonOf(document.implementation.createDocument(null, null))).toBe('empty');
  });

  it('list for a front page, although one of its stories is told at length', () => {
    const stories = '<h2><a href="/2">Bakery fined over ovens at midnight</a></h2><p>Short teaser text of the story.</p>'.repeat(10);
    expect(reasonOf(parse(`<body><h1>The Post</h1><p>${sentence.repeat(6)}</p>${stories}</body>`), 'https://post.example/')).toBe('list');
  });

  it('with the title and address of the page', () => {
    expect(extractArticle(parse('<title> A  page </title>'), url)).toEqual({ kind: 'not-an-article', reason: 'empty', title: 'A page', url });
  });
});

it('a short article with many links around it is an article still', () => {
  const links = '<li><a href="/2">Bakery fined over ovens at midnight</a></li>'.repeat(20);
  expect(reasonOf(parse(`<head><meta property="og:type" content="article"></head><body><article><h1>Ferry line</h1><p>${sentence.repeat(2)}</p></article><ul class="related">${links}</ul></body>`))).toBe('article');
});

describe('huge and hostile pages end in a clear state', () => {
  it('a page nested too deep is too large', () => {
    expect(reasonOf(fast(`<body>${'<div>words '.repeat(20_000)}</body>`))).toBe('too-large');
  });

  it('a page with too many elements is too large', () => {
    expect(reasonOf(fast(`<body>${'<i>a</i>'.repeat(160_000)}</body>`))).toBe('too-large');
  });

  it('five megabytes of scripts around a story are no matter', () => {
    expect(reasonOf(fast(`<body><script>var a = "${'x'.repeat(5_000_000)}"</script><article><h1>Ferry line</h1><p>${sentence.repeat(4)}</p></article></body>`))).toBe('article');
  });

  it('five megabytes of story are read whole', () => {
    const paragraphs = Array.from({ length: 12_000 }, (_, i) => `<p>${i} ${sentence.repeat(3)}</p>`).join('');
    const extraction = extractArticle(fast(`<body><main><article><h1>Ferry line</h1>${paragraphs}</article></main></body>`), url);
    expect(extraction.kind === 'article' && extraction.article.blocks.length).toBe(12_000);
  }, 120_000);

  it('more elements than Readability can take are read by where the text stands', () => {
    const paragraphs = Array.from({ length: 8_000 }, (_, i) => `<div class="item"><span>${i} ${sentence}</span></div>`).join('');
    const html = `<body><header>${'<a href="/n">News</a>'.repeat(5_000)}</header><div id="all"><h1>Ferry line</h1>${paragraphs}</div></body>`;
    const extraction = extractArticle(fast(html), url);
    expect(extraction.kind === 'article' && extraction.article.blocks.length).toBe(8_000);
  }, 120_000);

  it.each([
    `<body onload="x()"><article><h1>T</h1><p>${sentence.repeat(3)}</p><a href="javascript:x()">${sentence}</a></article>`,
    `<base href="::::"><link rel="canonical" href="http://[bad"><body><p itemprop="articleBody"><p itemprop="articleBody">${sentence.repeat(3)}`,
    `<body><template><p>${sentence.repeat(9)}</p></template><math><mi>x</mi></math><svg><text>${sentence}</text></svg><p>${sentence.repeat(3)}</p>`,
    `<body class="comments share ad"><div class="newsletter sidebar"><p>${sentence.repeat(9)}</p></div>`,
    `<frameset><frame src="a"></frameset>`,
  ])('odd markup does not throw: %.60s', (html) => {
    expect(() => extractArticle(parse(html), url)).not.toThrow();
    expect(() => extractArticle(parse(html), 'not an address')).not.toThrow();
  });

  it('the words of scripts, templates and hidden elements are never text', () => {
    const html = `<body><article><h1>Ferry</h1><p>${sentence.repeat(3)}</p><script>SECRET</script><p hidden>SECRET</p><p style="display:none">SECRET</p><template>SECRET</template><noscript>SECRET</noscript></article>`;
    expect(JSON.stringify(extractArticle(parse(html), url))).not.toContain('SECRET');
  });
});

describe('of several whole articles on a page', () => {
  const article = (n: number) => `<article data-url="/news/story-${n}"><h1>Story number ${n} of the day</h1><p>${n} ${sentence.repeat(4)}</p></article>`;
  const page = (title: string) => parse(`<head><title>${title}</title></head><body>${[1, 2, 3].map(article).join('')}</body>`);
  const read = (title: string, address: string) => {
    const extraction = extractArticle(page(title), address);
    return extraction.kind === 'article' ? [extraction.article.title, extraction.article.text.slice(0, 5)] : extraction.reason;
  };

  it('the one that carries the address is read', () => {
    expect(read('The Post', 'https://post.example/news/story-2?utm_source=x')).toEqual(['Story number 2 of the day', '2 The']);
  });
  it('else the one that the document’s title names', () => {
    expect(read('Story number 3 of the day - The Post', 'https://post.example/live')).toEqual(['Story number 3 of the day', '3 The']);
  });
  it('else the first', () => {
    expect(read('The Post', 'https://post.example/live')).toEqual(['Story number 1 of the day', '1 The']);
  });
});

it('a lead that the page sets twice is kept once', () => {
  const html = `<body><article><h1>Ferry</h1><p class="dek">${sentence}</p><div><p>${sentence}</p><p>${'Second paragraph of the story, with more words in it. '.repeat(4)}</p></div></article>`;
  const extraction = extractArticle(parse(html), url);
  expect(extraction.kind === 'article' && extraction.article.blocks.length).toBe(2);
});
