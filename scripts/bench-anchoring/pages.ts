import { headline, paragraph, sentence } from './prose';
import type { Random } from './random';
import { banks } from './words';
import type { Bank } from './words';

/** An article before it has a page. */
export interface Story {
  readonly bank: Bank;
  readonly title: string;
  readonly lead: string;
  /** Paragraphs as lists of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly items: readonly string[];
  readonly rows: readonly (readonly [string, string, string])[];
}

export type Language = keyof typeof banks;
/** How a page is built; every kind has its own habits of markup. */
export const layouts = ['plain', 'nested', 'breaks', 'sections', 'amp', 'blog', 'data', 'minified'] as const;
export type Layout = (typeof layouts)[number];

export function makeStory(language: Language, random: Random, paragraphs: number): Story {
  const bank = banks[language];
  return {
    bank,
    title: headline(bank, random),
    lead: sentence(bank, random),
    paragraphs: Array.from({ length: paragraphs }, () => paragraph(bank, random)),
    items: Array.from({ length: random.between(3, 7) }, () => headline(bank, random)),
    rows: Array.from({ length: random.between(3, 8) }, () => [random.pick(bank.names), `${random.between(12, 980)}`, random.pick(bank.places)]),
  };
}

/** A whole page's body for a story, as markup. */
export function makePage(story: Story, layout: Layout, random: Random): string {
  const { bank } = story;
  const paragraphs = story.paragraphs.map((sentences) => inlineMarkup(sentences.join(bank.space), random));
  const body: string[] = [];
  paragraphs.forEach((text, number) => {
    body.push(block(layout, text));
    if (number % 5 === 2) body.push(figure(bank, random));
    if (number % 6 === 4) body.push(inset(bank, random));
    if (number === 3) body.push(`<h2>${escape(headline(bank, random))}</h2>`);
    if (number === 6) body.push(`<ul>${story.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`);
    if (number === 8) body.push(table(story));
    if (number === 10) body.push(`<blockquote>${escape(sentence(bank, random))}</blockquote>`);
  });
  const pretty = layout !== 'minified';
  const glue = pretty ? '\n        ' : '';
  const text = layout === 'breaks' ? `<div class="text">${body.join('')}</div>` : body.join(glue);
  const article = wrap(layout, `<h1>${escape(story.title)}</h1>${glue}<p class="lead">${escape(story.lead)}</p>${glue}${text}`);
  const copies = layout === 'data' || random.chance(0.3) ? dataCopies(story) : '';
  return [header(bank), teasers(story, random), article, sidebar(story, random), comments(bank, random), footer(bank), copies].join(glue);
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function block(layout: Layout, text: string): string {
  if (layout === 'nested') return `<div class="par"><div><span>${text}</span></div></div>`;
  if (layout === 'breaks') return `${text}<br><br>`;
  if (layout === 'sections') return `<section><p>${text}</p></section>`;
  return layout === 'amp' ? `<p class="i-amphtml-p">\n  ${text}\n</p>` : `<p>${text}</p>`;
}

function wrap(layout: Layout, html: string): string {
  if (layout === 'nested') return `<div id="app"><div class="page"><div class="col"><div class="story">${html}</div></div></div></div>`;
  if (layout === 'blog') return `<main><div class="entry">${html}</div></main>`;
  return `<main><article>${html}</article></main>`;
}

/** Links, emphasis and time elements around some words, as in any newsroom system. */
function inlineMarkup(text: string, random: Random): string {
  const words = text.split(' ');
  if (words.length < 3) return escape(text);
  return words
    .map((word) => {
      const html = escape(word);
      const kind = random.next();
      if (kind < 0.03) return `<a href="/topic/${random.between(1, 99)}">${html}</a>`;
      if (kind < 0.05) return `<b>${html}</b>`;
      return kind < 0.06 ? `<em>${html}</em>` : html;
    })
    .join(' ');
}

function figure(bank: Bank, random: Random): string {
  return `<figure><img alt="" src="x.jpg"><figcaption>${escape(headline(bank, random))}. ${escape(bank.furniture[5] as string)}</figcaption></figure>`;
}

function inset(bank: Bank, random: Random): string {
  return `<div class="promo"><span>${escape(random.pick(bank.furniture))}</span> <a href="#">${escape(headline(bank, random))}</a></div>`;
}

function table(story: Story): string {
  return `<table><tbody>${story.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

function header(bank: Bank): string {
  const links = bank.furniture.map((text) => `<a href="#">${escape(text)}</a>`).join(' ');
  return `<header><nav>${links}</nav><div>${escape(bank.furniture[2] as string)}</div></header>`;
}

/** Teasers of other stories, and one that repeats this story's title and lead. */
function teasers(story: Story, random: Random): string {
  const other = Array.from({ length: 3 }, () => [headline(story.bank, random), sentence(story.bank, random)]);
  const all = [...other, [story.title, story.lead]];
  return `<div class="teasers">${all.map(([title, lead]) => `<div class="card"><h3>${escape(title as string)}</h3><p>${escape(lead as string)}</p></div>`).join('')}</div>`;
}

/** Related headlines, among them sentences of this very story. */
function sidebar(story: Story, random: Random): string {
  const related = [...story.items.slice(0, 2), headline(story.bank, random), headline(story.bank, random)];
  const pulled = random.pick(random.pick(story.paragraphs));
  return `<aside><h4>${escape(story.bank.furniture[6] as string)}</h4><ol>${related.map((text) => `<li>${escape(text)}</li>`).join('')}</ol><q>${escape(pulled)}</q></aside>`;
}

function comments(bank: Bank, random: Random): string {
  return `<section class="comments">${Array.from({ length: 4 }, () => `<div><b>${escape(random.pick(bank.names))}</b> <span>${escape(sentence(bank, random))}</span></div>`).join('')}</section>`;
}

function footer(bank: Bank): string {
  return `<footer>${bank.furniture.map((text) => `<span>${escape(text)}</span>`).join(' ')}</footer>`;
}

/** The article again, for machines: sites ship it as JSON, as a fallback without scripts, as a template. */
function dataCopies(story: Story): string {
  const text = story.paragraphs.map((sentences) => sentences.join(story.bank.space));
  const json = JSON.stringify({ headline: story.title, articleBody: text.join('\n') }).replace(/</g, '\\u003c');
  return `<script type="application/json">${json}</script><template><p>${escape(text.join(' '))}</p></template>`;
}
