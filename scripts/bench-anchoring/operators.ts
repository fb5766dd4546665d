import { STORY, blocksOf, putBefore, removeBlock, touches } from './blocks';
import type { Block } from './blocks';
import { anyWord, editWords, editedWord, targetWords, typo, visibleTexts, wordsOf } from './edits';
import { escape } from './pages';
import { headline } from './prose';
import type { Random } from './random';
import { COPY } from './tracked-page';
import type { Target, TrackedPage } from './tracked-page';
import { changeMarkup, changeTypography, changeWhiteSpace, hyphenate } from './rewrites';
import type { Bank } from './words';

/** kept: the words are still there. gone: they are not. skip: the operator says nothing about this highlight. */
export type Outcome = 'kept' | 'gone' | 'skip';
export type Operator = (page: TrackedPage, target: Target, bank: Bank, random: Random) => Outcome;

/** Each changes a page as the world does. X1 (another story's page) is made by the caller. */
export const operators: Readonly<Record<string, Operator>> = {
  'M1 no change': () => 'kept',
  'M2 markup': (page, _target, _bank, random) => changeMarkup(page, random, 0.25),
  'M3 blocks inserted': (page, _target, bank, random) => insertBlocks(page, bank, random, 0.3),
  'M4 others deleted': (page, target, _bank, random) => deleteOthers(page, target, random, 0.35),
  'M5 edits outside': (page, target, bank, random) => editOutside(page, target, bank, random, 0.15),
  'M6 small edits inside': (page, target, bank, random) => editInside(page, target, bank, random),
  'M6e edge word edited': (page, target, bank, random) => editEdge(page, target, bank, random),
  'M7 30 % edited': (page, target, bank, random) => editThird(page, target, bank, random),
  'M8a white space': (page, _target, _bank, random) => changeWhiteSpace(page, random),
  'M8b soft hyphens': (page, _target, _bank, random) => hyphenate(page, random),
  'M8c typography': (page) => changeTypography(page),
  'M9 text in a teaser': (page, target, bank, random) => tease(page, target, bank, random),
  'M9b block repeated': (page, target, _bank, random) => repeatBlock(page, target, random),
  'M10 removed': (page, target, _bank, random) => remove(page, target, random),
  'M11 blocks moved': (page, target, _bank, random) => moveBlocks(page, target, random),
  'M12 reader, print': (page) => print(page),
  'X2 paywall': (page, target, bank, random) => cut(page, target, bank, random),
  'X3 redesign': (page, target, bank, random) => redesign(page, target, bank, random),
};

function insertBlocks(page: TrackedPage, bank: Bank, random: Random, share: number): Outcome {
  for (const block of blocksOf(page, false)) {
    if (!random.chance(share)) continue;
    const text = random.chance(0.4) ? random.pick(bank.furniture) : `${random.pick(bank.furniture)} ${headline(bank, random)}`;
    putBefore([page.create(`<div class="ad"><p>${escape(text)}</p></div>`)], block[0] as ChildNode);
  }
  return 'kept';
}

function deleteOthers(page: TrackedPage, target: Target, random: Random, share: number): Outcome {
  for (const block of blocksOf(page, false)) if (random.chance(share) && !touches(page, block, target)) removeBlock(block);
  return 'kept';
}

function editOutside(page: TrackedPage, target: Target, bank: Bank, random: Random, share: number): Outcome {
  const words = targetWords(page, target, bank, false).filter(() => random.chance(share));
  editWords(page, words, (word) => editedWord(word, bank, random));
  return 'kept';
}

function editInside(page: TrackedPage, target: Target, bank: Bank, random: Random): Outcome {
  const words = targetWords(page, target, bank, true);
  const only = words.length === 1 ? words[0] : undefined;
  if (only) {
    if (only.end - only.start < 5) return 'skip';
    editWords(page, [only], (word) => typo(word, random));
    return 'kept';
  }
  const inner = words.length > 3 ? words.slice(1, -1) : words.slice(0, 1);
  const chosen = new Set(random.shuffled(inner).slice(0, 1 + Math.floor(words.length / 15)));
  editWords(page, inner.filter((word) => chosen.has(word)), (word) => editedWord(word, bank, random));
  return 'kept';
}

function editEdge(page: TrackedPage, target: Target, bank: Bank, random: Random): Outcome {
  const words = targetWords(page, target, bank, true);
  if (words.length < 2) return 'skip';
  const edge = random.chance(0.5) ? words[0] : words[words.length - 1];
  if (edge) editWords(page, [edge], () => anyWord(bank, random));
  return 'kept';
}

function editThird(page: TrackedPage, target: Target, bank: Bank, random: Random): Outcome {
  const words = targetWords(page, target, bank, true);
  if (words.length < 4) return 'skip';
  const chosen = new Set(random.shuffled(words).slice(0, Math.max(1, Math.round(words.length * 0.3))));
  editWords(page, words.filter((word) => chosen.has(word)), (word) => editedWord(word, bank, random));
  return 'kept';
}

function textOf(page: TrackedPage, target: Target, bank: Bank): string {
  return targetWords(page, target, bank, true).map(({ node, start, end }) => node.data.slice(start, end)).join(bank.space);
}

function tease(page: TrackedPage, target: Target, bank: Bank, random: Random): Outcome {
  const teaser = page.create(`<div class="teaser"><h3>${escape(headline(bank, random))}</h3><p>${escape(textOf(page, target, bank))}</p></div>`, COPY);
  if (random.chance(0.6)) page.body.insertBefore(teaser, page.body.firstChild);
  else page.body.appendChild(teaser);
  return 'kept';
}

function repeatBlock(page: TrackedPage, target: Target, random: Random): Outcome {
  const mine = blocksOf(page).filter((block) => touches(page, block, target));
  const box = page.document.createElement('div');
  for (const block of mine) for (const node of block) box.appendChild(node.cloneNode(true));
  const others = blocksOf(page, false).filter((block) => !touches(page, block, target));
  const place = random.next();
  if (place < 0.3) page.body.insertBefore(box, page.body.firstChild);
  else if (place < 0.5) page.body.appendChild(box);
  else putBefore([box], random.pick(others)[0] as ChildNode);
  return 'kept';
}

function remove(page: TrackedPage, target: Target, random: Random): Outcome {
  const mine = blocksOf(page).filter((block) => touches(page, block, target));
  if (random.chance(0.4)) mine.forEach(removeBlock);
  for (const node of visibleTexts(page)) {
    const numbers = page.numbersOf(node);
    const keep = (number: number | undefined) => number === undefined || number < target.start || number >= target.end;
    if (numbers.every(keep)) continue;
    page.setText(node, [...node.data.split('')].filter((_, at) => keep(numbers[at])).join(''), numbers.filter(keep));
  }
  return 'gone';
}

function moveBlocks(page: TrackedPage, target: Target, random: Random): Outcome {
  const blocks = blocksOf(page);
  const mine = blocks.filter((block) => touches(page, block, target));
  const others = blocks.filter((block) => !mine.includes(block));
  // Words that lie in several blocks, or outside of any as sites write them, do not stay together.
  if (others.length < 6 || (mine.length !== 1 && page.body.querySelector(`[${STORY}]`))) return 'skip';
  for (const block of random.shuffled(others).slice(0, 3)) putBefore(block, firstOf(random.pick(others)));
  const goal = firstOf(random.pick(others));
  for (const block of mine) putBefore(block, goal);
  return 'kept';
}

function firstOf(block: Block): ChildNode {
  return block[0] as ChildNode;
}

function print(page: TrackedPage): Outcome {
  const box = page.document.createElement('div');
  for (const block of blocksOf(page)) {
    const line = page.document.createElement('p');
    if ((block[0] as Element).className === 'promo') continue;
    for (const node of block) if ((node as Element).localName !== 'br') line.appendChild(node);
    box.appendChild(line);
  }
  for (const child of [...page.body.childNodes]) child.remove();
  page.body.appendChild(box);
  return page.texts().length > 0 ? 'kept' : 'skip';
}

function cut(page: TrackedPage, target: Target, bank: Bank, random: Random): Outcome {
  const blocks = blocksOf(page);
  const from = Math.floor(blocks.length * (0.3 + random.next() * 0.3));
  const held = blocks.map((block) => touches(page, block, target));
  const outcome = held.slice(from).includes(true) ? (held.slice(0, from).includes(true) ? 'skip' : 'gone') : 'kept';
  if (outcome === 'skip') return outcome;
  putBefore([page.create(`<div class="wall"><p>${escape(bank.furniture[7] as string)}</p></div>`)], firstOf(blocks[from] as Block));
  blocks.slice(from).forEach(removeBlock);
  return outcome;
}

function redesign(page: TrackedPage, target: Target, bank: Bank, random: Random): Outcome {
  page.body.querySelectorAll('header, .teasers, aside').forEach((element) => random.chance(0.6) && element.remove());
  insertBlocks(page, bank, random, 0.2);
  deleteOthers(page, target, random, 0.08);
  const words = wordsOf(visibleTexts(page), bank).filter((word) => random.chance(0.03) && word.end - word.start > 3);
  editWords(page, words, (word) => editedWord(word, bank, random));
  changeTypography(page);
  changeWhiteSpace(page, random);
  return changeMarkup(page, random, 0.5);
}
