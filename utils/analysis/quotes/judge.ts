import type { Form } from './attribution';
import { hasStem, phraseEndsAt } from './lexicon';
import type { Piece } from './piece';
import type { Scene, TokenRange } from './scene';
import { isCapitalised, rangeOf } from './scene';

/** Forms in which only somebody's words can stand. */
const ALWAYS: ReadonlySet<Form> = new Set<Form>(['inside', 'label', 'blockquote']);
/** Words a quotation with no attribution must have to be more than a name or a turn of phrase. */
const MIN_UNATTRIBUTED = 5;
/** Words of a longest name in marks. */
const MAX_NAME = 8;

/**
 * Whether words in marks are somebody's own: a full quotation (`direct`), a fragment within the reporter's sentence
 * (`partial`), or neither (null): a name, a title, a turn of phrase.
 */
export function judge(scene: Scene, piece: Piece): 'direct' | 'partial' | null {
  const { attribution, initial, wordCount } = piece;
  if (wordCount === 0 || isGrown(scene, piece)) return null;
  const range = rangeOf(scene, piece.parts[0]!);
  if (attribution && ALWAYS.has(attribution.form)) return 'direct';
  if (phraseEndsAt(scene.lexicon.scarePhrases, scene.words, rangeOf(scene, piece.outer).from)) return null;
  // A headline in capitals that opens with its speaker: what looks like a title is his.
  const labelled = attribution?.kind === 'none' && attribution.form === 'before' && attribution.subject !== null;
  if (labelled && wordCount > 1) return 'partial';
  if (!initial && isName(scene, piece, range)) return null;
  if (attribution?.form === 'colon') return attribution.cue || attribution.subject || wordCount >= MIN_UNATTRIBUTED ? 'direct' : null;
  if (initial && isSubjectName(scene, piece, range)) return null;
  if (initial && attribution && attribution.kind !== 'stance' && opensClause(scene, piece)) {
    if (wordCount > 1 || attribution.form === 'after' || piece.final) return 'direct';
    return null;
  }
  if (attribution) return fragment(scene, piece, range);
  if (initial && wordCount >= MIN_UNATTRIBUTED && piece.final && isCapitalised(scene.tokens[range.from])) return 'direct';
  return null;
}

/** Whether marks only set a word off: part of a compound, a name after its noun, what is so called, somebody on the list. */
export function isMereName(scene: Scene, piece: Piece): boolean {
  const range = rangeOf(scene, piece.parts[0]!);
  const mention = scene.mentionOf.get(range.from);
  return (
    isGrown(scene, piece) ||
    phraseEndsAt(scene.lexicon.scarePhrases, scene.words, rangeOf(scene, piece.outer).from) ||
    hasStem(scene.lexicon.namingNouns, scene.words[piece.before.to - 1] ?? '') ||
    (mention !== undefined && mention.last >= range.to - 1)
  );
}

/** Not one of a row of names after a comma: «журнали «А», «Б»». */
function opensClause(scene: Scene, piece: Piece): boolean {
  const last = scene.words[piece.before.to - 1];
  return last !== ',' || !piece.follows || piece.wordCount >= 3;
}

/** A fragment that goes on with the one before it in the same sentence: «…» and «…». */
export function judgeFollowing(scene: Scene, piece: Piece): 'direct' | 'partial' | null {
  if (judge(scene, { ...piece, initial: false }) !== null || isName(scene, piece, rangeOf(scene, piece.parts[0]!))) return null;
  return fragment(scene, piece, rangeOf(scene, piece.parts[0]!));
}

function fragment(scene: Scene, piece: Piece, range: TokenRange): 'direct' | 'partial' | null {
  // A turn of phrase in what somebody holds, rather than says, is no quotation of two words.
  const { attribution } = piece;
  // One word is somebody's own only where he is said to say it, not where he calls something so.
  const least = attribution?.kind === 'phrase' ? 3 : attribution?.kind === 'speech' && attribution.subject ? 1 : 2;
  if (piece.wordCount < least) return null;
  if (isTitle(scene, range)) return null;
  const clause = scene.lexicon.relatives.has(scene.words[piece.before.to - 1] ?? '');
  return piece.wordCount >= MIN_UNATTRIBUTED && (clause || (isCapitalised(scene.tokens[range.from]) && piece.final)) ? 'direct' : 'partial';
}

/** «фірма-“прокладка”»: marks within a word. */
function isGrown({ document }: Scene, { outer }: Piece): boolean {
  return /[\p{L}\p{N}-]/u.test(document.text[outer.start - 1] ?? ' ') && /[\p{L}‑-]/u.test(document.text[outer.start - 1]!);
}

/** A short capitalised name in marks that goes on as the subject of its sentence: «Дзвін» розповідає, що …; За даними «Обрію», …. */
function isSubjectName(scene: Scene, piece: Piece, range: TokenRange): boolean {
  if (piece.wordCount > 4 || piece.separated || !isCapitalised(scene.tokens[range.from])) return false;
  return piece.attribution?.form === 'after' || !piece.final;
}

function isName(scene: Scene, piece: Piece, range: TokenRange): boolean {
  const named = scene.words[piece.before.to - 1] ?? '';
  // «Що банк «і надалі підтримає …»»: no name begins with a small letter.
  if (hasStem(scene.lexicon.namingNouns, named) && (piece.wordCount <= MIN_UNATTRIBUTED || isCapitalised(scene.tokens[range.from]))) return true;
  if (piece.wordCount > MAX_NAME) return false;
  // «За даними «Обрію», …»: the words in marks are the source.
  if (piece.attribution?.kind === 'phrase' && piece.attribution.cue?.end === scene.tokens[piece.before.to - 1]?.end) return true;
  const mention = scene.mentionOf.get(range.from);
  if (mention && mention.last >= range.to - 1) return true;
  return isTitle(scene, range);
}

/** All words but the shortest ones in capitals, or a short capitalised phrase within a sentence. */
function isTitle(scene: Scene, range: TokenRange): boolean {
  let small = 0;
  let words = 0;
  for (let i = range.from; i < range.to; i++) {
    const token = scene.tokens[i]!;
    if (token.kind === 'punctuation') continue;
    words++;
    if (!isCapitalised(token) && (token.kind === 'word' ? token.text.length > 3 : false)) small++;
  }
  if (!isCapitalised(scene.tokens[range.from])) return false;
  return small === 0 || words <= 3;
}
