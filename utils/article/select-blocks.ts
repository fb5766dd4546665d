import type { RawBlock } from './blocks';
import { isClosingCredit, isFurnitureLine } from './lines';
import { likeness, sameWords } from './words';

/** Sentences end so, also inside closing marks. */
const sentenceEnd = /[.!?…:;。！？][»”"’')\]」』]{0,3}(?:\s?\p{Extended_Pictographic}\ufe0f?){0,3}$/u;

/** A paragraph of running text, as against labels, stamps and teasers. */
export function isProse(block: RawBlock): boolean {
  return block.kind !== 'heading' && block.linked < 0.5 && (block.text.length >= 120 || (block.text.length >= 40 && sentenceEnd.test(block.text)));
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function isLinkLine(block: RawBlock): boolean {
  return block.linked >= 0.75 && block.text.length < 300 && !(sentenceEnd.test(block.text) && block.text.length > 80);
}

/** The short text under a picture that has no figure of its own. */
export function isCaptionLine(block: RawBlock): boolean {
  const { text, kind } = block;
  if (!block.picture || kind === 'heading' || text.length > 220) return false;
  return block.soft > 0.8 || /©|\((?:photo|фото|foto|image)\b/iu.test(text) || (text.length < 140 && !sentenceEnd.test(text) && block.bold < 0.5);
}

const headingClass = /(?:^|[\s_-])(?:sub|cross)?(?:heading|headline|head|title)(?:$|[\s_-])/i;

/** Lines that are bold or named so head what follows; a bold question of an interview does not. */
function asHeading(block: RawBlock): RawBlock {
  const isMarked = block.bold > 0.95 || headingClass.test(block.element.getAttribute('class') ?? '');
  const isHead = block.kind === 'paragraph' && isMarked && block.text.length < 100 && !sentenceEnd.test(block.text);
  return isHead ? { ...block, kind: 'heading' } : block;
}

/** Furniture lines with the lists they head. */
function withoutFurniture(blocks: readonly RawBlock[]): RawBlock[] {
  let list: Element | null = null;
  let isHeaded = false;
  return blocks.filter((block) => {
    const own = block.kind === 'list-item' ? block.element.closest('ul,ol,dl') : null;
    if (own && (isHeaded || own === list)) {
      list = own;
      isHeaded = false;
      return false;
    }
    isHeaded = isFurnitureLine(block.text);
    return !isHeaded;
  });
}

/** Lists and lines that offer other articles. Where these are a good part of the text, they are what it is about. */
function withoutOffers(blocks: readonly RawBlock[]): RawBlock[] {
  const lists = new Map<Element | null, RawBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'list-item') continue;
    const list = block.element.closest('ul,ol,dl');
    const items = lists.get(list);
    if (items) items.push(block);
    else lists.set(list, [block]);
  }
  const gone = new Set([...lists.values()].filter((items) => items.filter(isLinkLine).length > 0.6 * items.length).flat());
  for (const block of blocks) if (block.kind !== 'list-item' && isLinkLine(block)) gone.add(block);
  const isSubject = gone.size > 8 && (gone.size > 0.25 * blocks.length || lengthOf([...gone]) > 0.15 * lengthOf(blocks));
  return isSubject ? [...blocks] : blocks.filter((block) => !gone.has(block));
}

/** So many quotes are looked for in the text: no article pulls out more. */
const maxQuotes = 100;

/** The first of each wording: leads and paragraphs set twice, and quotes pulled out of a paragraph that has them too. */
function withoutRepeats(blocks: readonly RawBlock[]): RawBlock[] {
  const seen = new Set<string>();
  const all = blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text).join('\n');
  const repeats = new Set<RawBlock>();
  let quotes = 0;
  for (const block of blocks) {
    if (block.text.length < (block.kind === 'quote' ? 15 : 40)) continue;
    const isPulled = block.kind === 'quote' && quotes++ < maxQuotes && all.includes(block.text.replace(/^[«„“"'‘]+|[»“”"'’.]+$/g, ''));
    if (seen.has(block.text) || isPulled) repeats.add(block);
    seen.add(block.text);
  }
  // Many repeats are meant: the questions of a survey, the steps of a plan.
  return repeats.size > Math.max(2, blocks.length / 8) ? [...blocks] : blocks.filter((block) => !repeats.has(block));
}

const stamp = /\d{1,2}[:.]\d{2}|\d{4}|^(?:by|автор|текст|фото|від|von|autor)\s/iu;

function isStamp(block: RawBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'list-item' || sentenceEnd.test(block.text)) return false;
  return block.linked > 0.5 || block.text.length < 25 || (block.text.length < 90 && stamp.test(block.text));
}

/** Without the stamps before the first sentence and the headings that nothing follows. */
function trim(blocks: readonly RawBlock[]): RawBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex((block) => block.kind !== 'heading' && (block.text.length > 25 || sentenceEnd.test(block.text)));
  if (first < 0) return [...blocks];
  return blocks.slice(0, Math.max(first, last) + 1).filter((block, i) => i > first + 3 || !isStamp(block));
}

/** Credits and notes on the author stand in the last lines only; the same words may be news further up. */
function withoutClosingCredits(blocks: readonly RawBlock[]): RawBlock[] {
  const from = blocks.length - 5;
  return blocks.filter((block, i) => i < Math.max(1, from) || !isClosingCredit(block.text));
}

/**
 * What of the blocks in the article's region is its text, in page order. Whatever the
 * page repeats (headline, lead), offers (links to other articles, newsletters) or says about itself (stamps, credits)
 * is left out.
 */
export function selectBlocks(blocks: readonly RawBlock[], title: string): RawBlock[] {
  const kept = withoutFurniture(blocks).filter((block) => /[\p{L}\p{N}]/u.test(block.text) && block.dated < 0.8 && !isCaptionLine(block));
  const body = withoutOffers(kept).map(asHeading).filter((block, i) => !(i < 4 && (sameWords(block.text, title) || (block.kind === 'heading' && likeness(block.text, title) > 0.85))));
  return trim(withoutRepeats(withoutClosingCredits(trim(body))));
}
