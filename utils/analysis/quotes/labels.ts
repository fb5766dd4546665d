import type { Span } from '../../text/span';
import type { Piece } from './piece';
import { wholePiece } from './piece';
import type { Scene } from './scene';
import { isCapitalised, rangeOf, spanOf } from './scene';
import type { Subject } from './subject';

/** Words of a longest label: "GOV. MARY ANN HILL:". */
const MAX_LABEL = 5;
/** Turns that make a transcript of a text. */
const MIN_TURNS = 3;
const MARK = /^[«“„"]$/;
const CLOSING = /[»”“"\s]$/;

interface Label {
  readonly block: number;
  readonly name: Span;
  readonly words: Span;
  readonly subject: Subject;
}

/**
 * Turns of a transcript or interview: paragraphs that open with a speaker's name and a colon. A text is taken for one
 * only when at least three paragraphs do so and a name comes again. By block; empty for any other text.
 */
export function readLabels(scene: Scene): ReadonlyMap<number, Piece> {
  const all = scene.document.blocks.flatMap((_, index) => readLabel(scene, index) ?? []);
  const labels = withoutQuestions(scene, all);
  const names = new Set(labels.map((label) => scene.document.text.slice(label.name.start, label.name.end)));
  if (all.length < MIN_TURNS || names.size === labels.length) return new Map();
  return new Map(labels.map((label) => [label.block, wholePiece(scene, label.block, [label.words], label.words, { form: 'label', cue: null, kind: 'none', subject: label.subject, agreement: 'any' })]));
}

/** "Q:" and "A:": the questions are nobody's, the answers those of whom the text is most about. */
function withoutQuestions(scene: Scene, labels: readonly Label[]): Label[] {
  const { turns } = scene.lexicon;
  const person = scene.participants.find(({ kind }) => kind === 'person');
  const mention = scene.mentions.find(({ participant }) => participant === person);
  return labels.flatMap((label) => {
    const word = scene.document.text.slice(label.name.start, label.name.end).toLowerCase();
    if (word === turns.question) return [];
    if (word !== turns.answer || !mention) return [label];
    const { from, to, span } = label.subject;
    return [{ ...label, subject: { kind: 'participant', mention, agreement: 'any', from, to, span } }];
  });
}

function readLabel(scene: Scene, block: number): Label | null {
  const { document, tokens, words } = scene;
  if (document.boilerplate.has(block)) return null;
  const range = rangeOf(scene, document.blocks[block]!);
  let from = range.from;
  if (from < range.to && MARK.test(tokens[from]!.text)) from++;
  let colon = from;
  while (colon < range.to && colon - from <= MAX_LABEL && words[colon] !== ':') colon++;
  if (words[colon] !== ':' || colon === from || colon + 1 >= range.to) return null;
  const mention = scene.mentionAt.get(from);
  const named = mention?.last === colon ? mention : null;
  const capitals = tokens.slice(from, colon).every((token) => token.text === '.' || /^\p{Lu}[\p{Lu}’-]*$/u.test(token.text) || (isCapitalised(token) && named));
  if (!capitals) return null;
  const name = spanOf(scene, { from, to: colon });
  let end = document.blocks[block]!.end;
  while (end > name.end && CLOSING.test(document.text[end - 1]!)) end--;
  const subject: Subject = named
    ? { kind: 'participant', mention: named, agreement: 'any', from, to: colon, span: named }
    : { kind: 'name', agreement: 'any', from, to: colon, span: name };
  return { block, name, words: { start: tokens[colon + 1]!.start, end }, subject };
}
