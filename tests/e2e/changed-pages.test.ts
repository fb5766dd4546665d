import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickOnBar, paintOn, untilHighlighted } from './article-page';
import { browsers, publish } from './browsers';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';
const paragraph = /<p>Тарас Верховинець зазначив.*?<\/p>/s;

/** One change of each kind that a site makes to its pages, and the words that must carry the highlight then. */
const changes: readonly (readonly [change: string, edit: (html: string) => string, painted: string])[] = [
  ['nothing', (html) => html, words],
  ['new markup around and inside the words', (html) => html.replace(words, '<span class="x">третю <b>закінчимо</b></span> цього <a href="#">тижня</a>'), words],
  ['blocks put between paragraphs', (html) => html.replaceAll('</p>', '</p><div class="ad"><p>Реклама. Купуйте вікна.</p></div>'), words],
  ['other paragraphs taken out', (html) => html.replace(/<p>Міст закрили.*?<\/p>/s, '').replace(/<p>За його словами.*?<\/p>/s, ''), words],
  ['edits in the sentences around', (html) => html.replace('роботи йдуть цілодобово', 'роботи ведуть без вихідних').replace('запевнив голова громади', 'додав голова громади'), words],
  ['another word inside the words', (html) => html.replace(words, 'третю завершимо цього тижня'), 'третю завершимо цього тижня'],
  ['other white space', (html) => html.replace(words, 'третю\n      закінчимо&nbsp;цього   тижня'), words],
  ['soft hyphens', (html) => html.replace(words, 'тре&shy;тю закін&shy;чимо цього тиж&shy;ня'), words],
  ['other quotation marks and dashes', (html) => html.replaceAll('«', '“').replaceAll('»', '”').replaceAll('—', '–'), words],
  ['the words repeated in a teaser above', (html) => html.replace('<article', '<aside><p>Дві з чотирьох опор уже стоять, третю закінчимо цього тижня</p></aside><article'), words],
  ['the paragraph moved to the end', (html) => html.replace(paragraph, '').replace('</article>', `${paragraph.exec(html)?.[0] ?? ''}</article>`), words],
  ['a redesign with other elements throughout', (html) => html.replaceAll('<p>', '<div class="para"><span>').replaceAll('</p>', '</span></div>').replace('<article', '<section').replace('</article>', '</section>'), words],
];

describe.each(browsers)('highlights on pages that change, in %s', (browser) => {
  const world = inWorld(browser);

  const { click, openActivated, highlight } = visitsOf(world);
  const withoutSpaces = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  const untilPainted = async (page: Page, expected: readonly string[]) => {
    await expect.poll(async () => (await paintOn(page)).filter(({ name }) => /-(yellow|green|blue|pink|violet)/.test(name)).map((paint) => withoutSpaces(paint.words)), { timeout: 15_000 }).toEqual(expected);
  };

  it('come back on the right words after every kind of change', async () => {
    const url = publish(world.site, 'https://visnyk.example/changed', 'article-uk');
    const page = await openActivated(url);
    await highlight(page, words, 'Yellow');
    await untilHighlighted(page, [words]);
    for (const [change, edit, painted] of changes) {
      publish(world.site, url, 'article-uk', edit);
      await page.reload();
      const popup = await click(page);
      await untilPainted(page, [painted]).catch((error: unknown) => {
        throw new Error(`after ${change}`, { cause: error });
      });
      await popup.view.close();
    }
  });

  it('are those of the article under its AMP and its mobile address too', async () => {
    const url = publish(world.site, 'https://www.visnyk.example/news/bridge', 'article-uk');
    await highlight(await openActivated(url), words, 'Green');
    for (const other of ['https://www.visnyk.example/news/bridge/amp?utm_source=mail', 'https://m.visnyk.example/news/bridge']) {
      world.site.put(other, (await (await world.driver.open(url)).content()).replace('<html', '<html data-variant'));
      const page = await world.driver.open(other);
      await click(page);
      await untilPainted(page, [words]);
    }
  });

  it('that overlap stay two, and the overlap is marked', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/overlap', 'article-uk'));
    await highlight(page, 'Дві з чотирьох опор уже стоять, третю', 'Yellow');
    await untilPainted(page, ['Дві з чотирьох опор уже стоять, третю']);
    await highlight(page, 'уже стоять, третю закінчимо', 'Blue');
    await expect.poll(async () => (await paintOn(page)).find(({ name }) => name.includes('overlap'))?.words).toBe('уже стоять, третю');
    const popup = await click(page);
    expect(await popup.open('highlights')).toHaveLength(2);
  });

  it('follow a page that goes to another article without a reload', async () => {
    const first = publish(world.site, 'https://visnyk.example/spa/one', 'article-uk', (html) => html.replace(/<link rel="canonical"[^>]*>/, ''));
    const page = await openActivated(first);
    await highlight(page, words, 'Pink');
    await untilPainted(page, [words]);
    const story = await page.$eval('article', (element) => element.outerHTML);
    await page.evaluate(() => {
      history.pushState(null, '', '/spa/two');
      document.querySelector('article')?.replaceChildren('Інша стаття, де таких слів немає.');
    });
    await untilPainted(page, []);
    await page.evaluate((html) => {
      history.pushState(null, '', '/spa/one');
      document.querySelector('article')?.replaceWith(new DOMParser().parseFromString(html, 'text/html').querySelector('article') ?? '');
    }, story);
    await untilPainted(page, [words]);
  });

  it('come back when the text arrives late', async () => {
    const url = publish(world.site, 'https://visnyk.example/late', 'article-uk');
    await highlight(await openActivated(url), words, 'Violet');
    publish(world.site, url, 'article-uk', (html) =>
      html.replace('</body>', '<script>const late = document.querySelector("article"); const at = late.parentElement; late.remove(); setTimeout(() => at.append(late), 1500);</script></body>'),
    );
    const page = await world.driver.open(url);
    await world.driver.clickToolbar(page);
    await untilPainted(page, [words]);
  });

  it('have dark inks on a dark page, and the bar is itself on a page with wild styles', async () => {
    const wild = '<style>body,article{background:#111;color:#ddd} *{font-size:40px!important;transform:rotate(1deg)!important;display:block!important;position:relative!important;pointer-events:none} html{filter:none}</style></head>';
    const page = await openActivated(publish(world.site, 'https://visnyk.example/wild', 'article-uk', (html) => html.replace('</head>', wild)));
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at >= 0 && !node.parentElement?.closest('script')) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
      getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' });
    }, words);
    await clickOnBar(world.driver, page, 'Green');
    await expect.poll(async () => (await paintOn(page)).map(({ name }) => name)).toEqual(['konspekt-green-dark']);
  });

  it('are found in a frame of the same site', async () => {
    const url = publish(world.site, 'https://visnyk.example/framed', 'article-uk');
    await highlight(await openActivated(url), words, 'Yellow');
    world.site.put('https://visnyk.example/inner', (await (await world.driver.open(url)).content()).replace('<article', '<article data-inner'));
    world.site.put(url, `<!doctype html><html lang="uk"><head><title>Рамка</title><link rel="canonical" href="${url}"></head><body><h1>Стаття в рамці</h1><iframe src="/inner" style="width:100%;height:600px"></iframe></body></html>`);
    const page = await world.driver.open(url);
    await world.driver.clickToolbar(page);
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => [...CSS.highlights].flatMap(([, group]) => [...group].map((range) => (range as Range).toString()))), { timeout: 15_000 })
      .toEqual([words]);
  });
});
