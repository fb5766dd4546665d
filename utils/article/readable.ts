import { Readability } from '@mozilla/readability';
import type { RawBlock } from './blocks';
import { readBlocks } from './blocks';
import { markOf } from './marked-copy';
import type { Measure } from './measures';

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
  const bodies = [...copy.querySelectorAll('[itemprop~="articleBody"]')];
  return bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
}

/**
 * Which of a marked copy's blocks belong to the article's region. Readability chooses, and is overruled in three cases:
 * it took nothing of what the page declares to be the article's body; it left out the greater part of that body, or
 * of the page's only `article` element; it left out running text between paragraphs that it took.
 */
export function readableBlocks(copy: Document, blocks: readonly RawBlock[], measure: (element: Element) => Measure): RawBlock[] {
  const isKept = readabilityKeeps(copy);
  const kept = new Set(blocks.filter(isKept));
  const bodies = declaredBodies(copy);
  const articles = [...copy.querySelectorAll('article')].filter((article) => !article.parentElement?.closest('article'));
  const region = bodies.length ? bodies : articles.length === 1 ? articles : [];
  const inRegion = blocks.filter((block) => region.some((element) => element.contains(block.element)));
  const prose = region.reduce((sum, element) => sum + measure(element).prose, 0);
  const keptInRegion = lengthOf(inRegion.filter((block) => kept.has(block)));
  if (bodies.length && keptInRegion === 0) return inRegion;
  if (keptInRegion < 0.5 * prose) return blocks.filter((block) => kept.has(block) || inRegion.includes(block));
  const first = blocks.findIndex((block) => kept.has(block));
  const last = blocks.findLastIndex((block) => kept.has(block));
  return blocks.filter((block, i) => kept.has(block) || (i > first && i < last && block.text.length > 100 && block.linked < 0.2 && block.kind !== 'list-item'));
}
