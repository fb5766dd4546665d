import type { Language } from '../../languages/language';
import { firstFrom } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { Participant, Quote, Speaker } from '../analysis';
import type { Document } from '../document';
import type { Event } from './antecedent';
import type { Attribution } from './attribution';
import { contextSpeaker } from './context-speaker';
import { joinParts } from './join-parts';
import { findEcho, isInHeadline } from './headline';
import { judge, judgeFollowing } from './judge';
import { compileLexicon } from './lexicon';
import type { Piece } from './piece';
import { sentenceAt } from './piece';
import { resolveSpeaker } from './resolve';
import type { Scene } from './scene';
import { setScene } from './scene';
import { findSources } from './sources';
import { readPieces } from './read-pieces';
import { quotesByMarks } from './quotes-by-marks';

/** Fewest words of a quotation over several paragraphs. */
const MIN_SEVERAL = 8;
/** Fragments of headlines that are looked for in the story; each costs a pass over its quotations. */
const MAX_ECHOES = 12;

/**
 * Direct quotations of a document in text order, with their speakers; empty when there are none. Without a language
 * only the marks decide, and nobody is named.
 */
export function findQuotes(document: Document, participants: readonly Participant[], language: Language | null): Quote[] {
  if (!language) return quotesByMarks(document);
  const scene = setScene(document, participants, compileLexicon(language));
  const found: Found[] = [];
  const history: Event[] = [];
  const inHeadline: Piece[] = [];
  for (const group of readPieces(scene)) {
    const quote = readGroup(scene, group, history);
    if (inHeadline.length < MAX_ECHOES && group.length === 1 && isInHeadline(scene, group[0]!) && !isTold(quote)) inHeadline.push(group[0]!);
    if (!quote) continue;
    history.push(eventOf(scene, quote));
    const before = found[found.length - 1];
    if (before && goesOn(before, quote)) before.parts.push(...quote.parts);
    else found.push(quote);
  }
  return withEchoes(scene, found, inHeadline).map((quote, index) => finish(scene, quote, index));
}

/** Whether the words at a quotation themselves say who speaks, or an earlier quotation does. */
function isTold(quote: Found | null): boolean {
  const via = quote?.speaker?.via;
  return via !== undefined && via !== 'context';
}

/** Adds the fragments of a headline whose words the story quotes, and names their speakers. */
function withEchoes(scene: Scene, found: readonly Found[], inHeadline: readonly Piece[]): readonly Found[] {
  const echoes = inHeadline.flatMap((piece): Found[] => {
    const read = found.find(({ pieces }) => pieces.includes(piece));
    const speaker = findEcho(scene, piece, found, read !== undefined);
    if (speaker === undefined) return [];
    return [{ pieces: [piece], parts: piece.parts.slice(), kind: read?.kind ?? 'partial', attribution: null, speaker }];
  });
  if (echoes.length === 0) return found;
  const kept = found.filter(({ pieces }) => !echoes.some((echo) => pieces.includes(echo.pieces[0]!)));
  return [...echoes, ...kept].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly parts: Span[];
  readonly kind: Quote['kind'];
  readonly attribution: Attribution | null;
  readonly speaker: Speaker | null;
}

/** The paragraphs of one quotation: the first that says who speaks speaks for all. */
function readGroup(scene: Scene, pieces: readonly Piece[], history: readonly Event[]): Found | null {
  const piece = pieces.find((item) => item.attribution?.subject) ?? pieces.find((item) => item.attribution) ?? pieces[0]!;
  const last = history[history.length - 1] ?? null;
  const follows = last !== null && piece.follows && !piece.attribution && last.start >= sentenceAt(scene, piece.outer.start).start;
  const kind = pieces.length > 1 ? judgeSeveral(pieces) : (judge(scene, piece) ?? (follows ? judgeFollowing(scene, piece) : judgeSecondHalf(scene, piece, last)));
  if (!kind) return null;
  const at = piece.outer.start;
  const own = piece.attribution && resolveSpeaker(scene, piece.attribution, at, history);
  const asks = piece.attribution && (piece.attribution.subject ? piece.attribution.kind !== 'none' : piece.attribution.kind === 'speech' && piece.attribution.form !== 'colon');
  const speaker = own ?? (asks ? null : contextSpeaker(scene, piece, history, last));
  return { pieces, parts: pieces.flatMap((item) => item.parts), kind, attribution: piece.attribution, speaker };
}

/** "A," X said. "No.": a sentence in marks right after the attribution of the one before, however short. */
function judgeSecondHalf(scene: Scene, piece: Piece, last: Event | null): 'direct' | null {
  if (!last || piece.attribution || !piece.initial || !piece.final || piece.before.to > piece.before.from + 1) return null;
  const start = sentenceAt(scene, piece.outer.start).start;
  const before = scene.document.sentences[firstFrom(scene.document.sentences, start) - 1];
  return before?.block === piece.block && last.start >= before.start && last.speaker?.via !== 'previous-quote' ? 'direct' : null;
}

/** Words over several paragraphs; a name that a line break cuts in two is no quotation. */
function judgeSeveral(pieces: readonly Piece[]): 'direct' | null {
  const told = pieces.some((piece) => piece.attribution?.subject);
  return told || pieces.reduce((sum, piece) => sum + piece.wordCount, 0) >= MIN_SEVERAL ? 'direct' : null;
}

function eventOf(scene: Scene, { pieces, speaker, attribution }: Found): Event {
  // What the quotation and its attribution cover together.
  const ends = [pieces[pieces.length - 1]!.outer.end, attribution?.cue?.end ?? 0, attribution?.subject?.span.end ?? 0];
  const participant = scene.participants.find(({ id }) => id === speaker?.participant) ?? null;
  return { start: pieces[0]!.outer.start, end: Math.max(...ends), participant, speaker };
}

/** "A," X said. "B.": the second half of one quotation, with nothing of its own between. */
function goesOn(before: Found, next: Found): boolean {
  if (next.attribution !== null || next.speaker?.via !== 'previous-quote' || before.kind !== 'direct' || next.kind !== 'direct') return false;
  if (before.speaker?.name !== next.speaker.name) return false;
  return before.pieces[before.pieces.length - 1]!.block === next.pieces[0]!.block;
}

function finish(scene: Scene, quote: Found, index: number): Quote {
  const cue = quote.attribution?.cue ?? null;
  return {
    id: `q${index + 1}`,
    parts: quote.parts,
    text: joinParts(scene.document.text, quote.parts),
    kind: quote.kind,
    speaker: quote.speaker,
    cue: cue && { start: cue.start, end: cue.end },
    sources: findSources(scene, quote.pieces, quote.speaker),
  };
}
