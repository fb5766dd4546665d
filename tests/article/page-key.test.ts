import { describe, expect, it } from 'vitest';
import { articleKey } from '../../utils/article/page-key';

const page = 'https://www.bereh.example/world/2024/05/16/story-one.html';
const key = 'bereh.example/world/2024/05/16/story-one.html';

describe('an article has one key', () => {
  it.each([
    page,
    'http://bereh.example/world/2024/05/16/story-one.html',
    `${page}#comments`,
    `${page}?utm_source=x&utm_medium=y&fbclid=1`,
    `${page}?m=1&gclid=2`,
    'https://m.bereh.example/world/2024/05/16/story-one.html',
    'https://amp.bereh.example/world/2024/05/16/story-one.html',
    'https://www.bereh.example/amp/world/2024/05/16/story-one.html',
    'https://www.bereh.example/print/world/2024/05/16/story-one.html',
    'https://www.bereh.example/world/2024/05/16/story-one.amp.html',
    'https://www-bereh-example.cdn.ampproject.org/c/s/www.bereh.example/world/2024/05/16/story-one.html?usqp=a',
    'https://www.google.com/amp/s/www.bereh.example/world/2024/05/16/story-one.html',
  ])('for %s', (url) => {
    expect(articleKey(url, null)).toBe(key);
  });

  it('also where only the canonical address tells', () => {
    expect(articleKey('https://amp.bereh.example/s/1', page)).toBe(key);
    expect(articleKey('https://bereh.example/go?to=story', `${page}?utm_source=rss`)).toBe(key);
  });

  it('with final slash, index file and order of parameters set aside', () => {
    expect(articleKey('https://a.example/news/fire/', null)).toBe('a.example/news/fire');
    expect(articleKey('https://a.example/news/fire/amp/', null)).toBe('a.example/news/fire');
    expect(articleKey('https://a.example/index.php?p=5&lang=uk', null)).toBe(articleKey('https://a.example/?lang=uk&p=5', null));
  });

  it('with Cyrillic paths written either way', () => {
    expect(articleKey('https://a.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B0-7', null)).toBe(articleKey('https://a.example/новина-7', null));
  });
});

describe('parameters that name the article are kept', () => {
  it.each(['id=7', 'p=7', 'article=7', 'newsid=7', 'q=%D0%BC'])('%s', (query) => {
    const other = query.replace(/=.*/, '=8');
    expect(articleKey(`https://a.example/story.php?${query}&utm_source=x`, null)).not.toBe(articleKey(`https://a.example/story.php?${other}`, null));
  });

  it('even against a canonical address that lost them', () => {
    expect(articleKey('https://a.example/story.php?id=7', 'https://a.example/story.php')).toBe('a.example/story.php?id=7');
    expect(articleKey('https://a.example/story.php?id=7', 'https://a.example/story.php?id=1')).toBe('a.example/story.php?id=7');
  });
});

describe('a canonical address is not believed', () => {
  it.each([
    ['of the front page', 'https://bereh.example/'],
    ['of the front page in a language', 'https://bereh.example/uk/'],
    ['of the section', 'https://bereh.example/world'],
    ['of another site', 'https://other.example/world/2024/05/16/story-one.html'],
    ['of another site’s root', 'https://other.example/'],
    ['of a site whose name merely ends alike', 'https://xbereh.example/a-1'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is no address', '::::'],
    ['that is relative', '/story-two.html'],
    ['that is empty', ''],
  ])('%s', (_, canonical) => {
    expect(articleKey(page, canonical)).toBe(key);
  });
});

it('keeps ports and different stories apart', () => {
  expect(articleKey('http://localhost:8080/a', null)).not.toBe(articleKey('http://localhost:9090/a', null));
  expect(articleKey('https://a.example/story-1', null)).not.toBe(articleKey('https://a.example/story-2', null));
});

it('takes any string, and gives addresses that are not of the web back without their fragment', () => {
  expect(articleKey('file:///home/a/page.html#x', null)).toBe('file:///home/a/page.html');
  expect(articleKey('', null)).toBe('');
  expect(articleKey('https://a.example/%E0%A4%A', null)).toBe('a.example/%E0%A4%A');
});
