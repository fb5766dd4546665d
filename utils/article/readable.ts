import Readability from '@mozilla/readability/Readability.js';
import type { RawBlock } from './blocks';
import { readBlocks } from './blocks';
import { markOf } from './marked-copy';
import type { Measure } from './measures';

const maxForReadability = 20_000;

/** Readability's choice among a marked copy's blocks. It loses some marks when it renames elements: then the words decide. */
function readabilityKeeps(copy: Document): (block: RawBlock) => boolean {
  const trial = copy.cloneNode(true) as Document;
  const content = new Readability<Node>(trial, { disableJSONLD: true, keepClasses: true, serializer: (node) => node }).parse()?.content as Element | null | undefined;
  if (!content) return () => false;
  const marks = new Set([...content.querySelectorAll('*')].map(markOf));
  const texts = new Set(readBlocks(content).map((block) => block.text));
  return (block) => texts.has(block.text) || marks.has(markOf(block.element) ?? -1);
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Elements that the page itself declares to be the article's text, outermost ones only. */
function declaredBodies(copy: Document): Element[] {
  return [...copy.querySelectorAll('[itemprop~="articleBody"]')].filter((body) => !body.parentElement?.closest('[itemprop~="articleBody"]'));
}

/** The smallest element that still holds nearly all of the page's running text. */
function densest(copy: Document, measure: (element: Element) => Measure): Element {
  let at: Element = copy.body;
  for (;;) {
    const { prose } = measure(at);
    const next = [...at.children].find((child) => measure(child).prose > 0.8 * prose);
    if (!next || isBlockOfText(next)) return at;
    at = next;
  }
}

function isBlockOfText(element: Element): boolean {
  return element.localName === 'p' || element.children.length === 0;
}

/**
 * Which of a marked copy's blocks belong to the article's region. Readability chooses, and is overruled in four cases:
 * it took nothing of what the page declares to be the article's body; it left out the greater part of that body, or
 * of the page's only `article` element; it left out running text between paragraphs that it took; it went on after
 * a declared body that holds nearly all of its choice. Pages of more than
 * `maxForReadability` elements, on which it would be slow, go by what they declare and by where their text stands.
 */
export function readableBlocks(copy: Document, blocks: readonly RawBlock[], measure: (element: Element) => Measure): RawBlock[] {
  const bodies = declaredBodies(copy);
  const articles = [...copy.querySelectorAll('article')].filter((article) => !article.parentElement?.closest('article'));
  const isLarge = copy.querySelectorAll('*').length > maxForReadability;
  const declared = bodies.length ? bodies : articles.length === 1 ? articles : [];
  const region = new Set(declared.length || !isLarge ? declared : [densest(copy, measure)]);
  const inRegion = new Set(blocks.filter((block) => within(block.element, region)));
  if (isLarge) return [...inRegion];

  const kept = new Set(blocks.filter(readabilityKeeps(copy)));
  const prose = [...region].reduce((sum, element) => sum + measure(element).prose, 0);
  const keptInRegion = lengthOf([...inRegion].filter((block) => kept.has(block)));
  if (bodies.length && keptInRegion === 0) return [...inRegion];
  if (keptInRegion < 0.5 * prose) return blocks.filter((block) => kept.has(block) || inRegion.has(block));
  const first = blocks.findIndex((block) => kept.has(block));
  const holdsNearlyAll = bodies.length > 0 && keptInRegion > 0.8 * lengthOf([...kept]);
  const last = blocks.findLastIndex((block) => kept.has(block) && (!holdsNearlyAll || inRegion.has(block)));
  return blocks.filter((block, i) => i <= last && (kept.has(block) || (i > first && block.text.length > 100 && block.linked < 0.2 && block.kind !== 'list-item')));
}

function within(element: Element, region: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (region.has(at)) return true;
  return false;
}
