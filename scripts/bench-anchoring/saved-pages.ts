import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { STORY } from './blocks';
import type { Subject } from './robustness';
import { banks } from './words';
import type { Language } from './pages';

/** Enough text in paragraphs that one may highlight in it. */
const leastText = 1_500;

/** The saved pages of a folder (.html, .html.gz) that hold a story, each beside the next one as the page of another story. */
export function savedPages(folder: string): Subject[] {
  const pages = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name)).sort().flatMap((name) => {
    const file = readFileSync(join(folder, name));
    const page = bodyOf((name.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8'));
    return page ? [{ name, ...page }] : [];
  });
  return pages.map((page, number) => ({ ...page, otherHtml: pages[(number + 1) % pages.length]?.html ?? '' }));
}

function bodyOf(source: string): Pick<Subject, 'html' | 'language'> | null {
  const { document } = parseHTML(source);
  const paragraphs = [...document.querySelectorAll('p')].filter((element) => textLength(element) > 60 && !element.closest('footer, aside, nav, form, noscript, template'));
  const all = paragraphs.reduce((sum, element) => sum + textLength(element), 0);
  if (all < leastText) return null;
  // The deepest element that has most of the paragraphs' text.
  let story: Element = document.body;
  for (let inner: Element | undefined = story; inner; ) {
    story = inner;
    inner = [...story.children].find((child) => paragraphs.filter((one) => child.contains(one)).reduce((sum, one) => sum + textLength(one), 0) > all * 0.7);
  }
  if (story.localName === 'p') return null;
  story.setAttribute(STORY, '');
  const code = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  const language: Language = Object.hasOwn(banks, code) ? (code as Language) : /[а-яіїє]{3}/i.test(story.textContent ?? '') ? 'uk' : 'en';
  return { html: document.body.innerHTML, language };
}

function textLength(element: Element): number {
  return (element.textContent ?? '').length;
}
