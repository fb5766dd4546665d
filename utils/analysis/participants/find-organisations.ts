import type { Span } from '../../text/span';
import type { QuoteSpan } from '../document';
import { organisationPhrase } from './organisation-phrase';
import type { OrganisationPhrase } from './organisation-phrase';
import { apposedName } from './apposed-name';
import { adjacent, isForeign } from './scan';
import type { Item, Scan } from './scan';
import type { Vocabulary } from './vocabulary';

export type OrganisationForm = 'phrase' | 'acronym' | 'quoted' | 'foreign' | 'word';

/** A naming of an organisation in the text. */
export interface OrganisationMention extends Span {
  /** Items it covers, both ends included. */
  readonly first: number;
  readonly last: number;
  /** In the nominative. */
  readonly name: string;
  /** The part that may stand alone: a quoted name without its legal form. */
  readonly core: string;
  readonly form: OrganisationForm;
  /** Every nominative that it may come from, where it is one word in marks; else empty. */
  readonly readings: readonly string[];
  /** Item of the head noun; null where there is none. */
  readonly head: number | null;
  /** How sure the form alone makes it, 0..1. */
  readonly strength: number;
  /** What the text calls it right before its name; null where it does not. */
  readonly role: (Span & { readonly text: string }) | null;
}

const LONGEST_ACRONYM = 5;
/** Strength of a phrase with a capital letter of its own. */
const PROPER = 0.8;
const KNOWN = 0.8;
/** Strength of a name in marks after a noun that says what it is. */
const DESCRIBED = 0.85;
/** Strength of a name in marks that only its people make an organisation. */
const ACTING = 0.55;
/** Strength of one that does something, and so stands in the nominative. */
export const ATTESTED = 0.6;
const MOST_QUOTED_WORDS = 6;
const SHORTEST_QUOTED = 3;
const MOST_LEGAL_WORDS = 6;
const ROMAN = /^[IVXLCDM]+$/;

/** Organisations by their form, in text order and without overlaps; what decides about each comes later. */
export function findOrganisations(scan: Scan, quoteSpans: readonly QuoteSpan[], vocabulary: Vocabulary): OrganisationMention[] {
  const { items } = scan;
  const quoteAt = new Map(quoteSpans.map((span) => [span.outer.start, span]));
  const mentions: OrganisationMention[] = [];
  for (let at = 0; at < items.length; at++) {
    const mention = mentionAt(scan, at, quoteAt, vocabulary);
    if (!mention) continue;
    while (mentions.length > 0 && mentions.at(-1)!.last >= mention.first) mentions.pop();
    const previous = mentions.at(-1);
    // «профспілка пілотів X»: the phrase says what X is.
    if (previous?.form === 'phrase' && mention.form !== 'phrase' && mention.form !== 'word' && previous.strength < PROPER && adjacent(items[previous.last], items[mention.first])) {
      mentions[mentions.length - 1] = { ...mention, role: { text: previous.name, start: previous.start, end: previous.end } };
    } else mentions.push(mention);
    at = mention.last;
  }
  joinLists(scan, mentions, vocabulary);
  const things = abbreviatedThings(scan, vocabulary);
  return mentions.filter(({ form, core }) => form !== 'acronym' || !things.has(core));
}

/** ««А» і «Б» зіграли»: what is named in one breath with an organisation is one. */
function joinLists({ items }: Scan, mentions: OrganisationMention[], { tables }: Vocabulary): void {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [mention, next] = [mentions[at]!, mentions[at + 1]!];
    const joint = items[mention.last + 1];
    const joins = next.first === mention.last + 2 && (joint?.text === ',' || tables.coordinators.has(joint?.lower ?? ''));
    if (joins && mention.form === 'quoted' && next.form === 'quoted' && mention.strength < ACTING && next.strength >= ACTING) mentions[at] = { ...mention, strength: ACTING };
  }
}

function mentionAt(scan: Scan, at: number, quoteAt: ReadonlyMap<number, QuoteSpan>, vocabulary: Vocabulary): OrganisationMention | null {
  const item = scan.items[at]!;
  if (item.kind === 'mark') return quotedName(scan, at, at, null, quoteAt, vocabulary);
  if (item.kind !== 'word' || item.shouted) return null;
  const { tables } = vocabulary;
  if (tables.legalForms.has(item.lower) && item.capital) {
    const second = scan.items[at + 1];
    // «ТОВ НВП «Обрій»»
    const double = second?.caps && adjacent(item, second) ? quotedName(scan, at + 2, at, `${item.text} ${second.text}`, quoteAt, vocabulary) : null;
    const quoted = double ?? quotedName(scan, at + 1, at, item.text, quoteAt, vocabulary);
    if (quoted) return quoted;
  }
  return legalName(scan, at, vocabulary) ?? apposedName(scan, at, vocabulary) ?? knownName(scan, at, vocabulary) ?? phrase(scan, at, quoteAt, vocabulary) ?? acronym(scan, at, vocabulary) ?? foreignName(scan, at, vocabulary) ?? compound(scan, at, vocabulary);
}

function phrase(scan: Scan, at: number, quoteAt: ReadonlyMap<number, QuoteSpan>, vocabulary: Vocabulary): OrganisationMention | null {
  const found = organisationPhrase(scan, at, vocabulary);
  if (!found) return null;
  const { tables } = vocabulary;
  const isInstitution = tables.institutions.has(found.lemma);
  if (found.proper || (isInstitution && found.specified)) {
    const quoted = found.proper && tables.declines ? quotedName(scan, found.last + 1, found.first, found.name, quoteAt, vocabulary) : null;
    if (quoted) return quoted;
  }
  const named = tables.declines ? quotedAfterComplement(scan, found, quoteAt, vocabulary) : null;
  if (named) return named;
  if (!found.specified) return null;
  if (!found.proper && !(isInstitution && (tables.declines || scan.items[found.first]!.capital))) return null;
  const strength = found.proper ? PROPER : 0.55;
  return make(scan, found.first, found.last, found.name, 'phrase', strength, found.head);
}

const MOST_BETWEEN = 4;

/** A head, what it is a body of in small letters, and its name in marks: «асоціація перевізників «Берег»». */
function quotedAfterComplement(scan: Scan, { first, last, head, name }: OrganisationPhrase, quoteAt: ReadonlyMap<number, QuoteSpan>, vocabulary: Vocabulary): OrganisationMention | null {
  const { items, text } = scan;
  let at = last + 1;
  while (at - head <= MOST_BETWEEN && adjacent(items[at - 1], items[at]) && items[at]!.kind === 'word' && !items[at]!.capital && vocabulary.lemmas.maybeComplement(items[at]!.lower)) at++;
  if (at === head + 1 || !items[at] || !quoteAt.has(items[at]!.start)) return null;
  return quotedName(scan, at, first, name + text.slice(items[last]!.end, items[at - 1]!.end), quoteAt, vocabulary);
}

/** A short name between marks, beginning with a capital. `outer` is the legal form or phrase before it, in the nominative. */
function quotedName(
  scan: Scan,
  mark: number,
  first: number,
  outer: string | null,
  quoteAt: ReadonlyMap<number, QuoteSpan>,
  vocabulary: Vocabulary,
): OrganisationMention | null {
  const { items, text } = scan;
  const opening = items[mark];
  const quote = opening && quoteAt.get(opening.start);
  if (!quote?.closed || (mark > 0 && first < mark && items[mark - 1]!.block !== opening!.block)) return null;
  const inner = text.slice(quote.start, quote.end);
  if (!/^[«"“„]?[\p{Lu}\d]/u.test(inner) || /[,!?:;…\n]|\.$/u.test(inner) || inner.split(' ').length > MOST_QUOTED_WORDS) return null;
  let last = mark;
  while (last + 1 < items.length && items[last + 1]!.start < quote.outer.end) last++;
  if (outer !== null) return make(scan, first, last, `${outer} ${text.slice(quote.outer.start, quote.outer.end)}`, 'quoted', 0.9, null, inner);
  if (inner.length < SHORTEST_QUOTED || vocabulary.tables.commonWords.has(inner.toLowerCase())) return null;
  const before = items[mark - 1];
  const noun = before && adjacent(before, opening) && before.kind === 'word' ? before : undefined;
  if (noun && isThing(noun, vocabulary)) return null;
  const known = vocabulary.known(inner.toLowerCase());
  if (known !== '') return make(scan, mark, last, inner.slice(0, 1) + (known === inner.toLowerCase() ? inner.slice(1) : known.slice(1)), 'quoted', KNOWN, null);
  const described = noun !== undefined && vocabulary.descriptor(noun.lower).length > 0;
  const isHeaded = noun !== undefined && vocabulary.head(noun.lower).length > 0;
  const subject = isSubject(scan, mark, last, vocabulary);
  const strength = described || isHeaded ? DESCRIBED : subject ? ATTESTED : hasPeople(scan, mark, last, vocabulary) ? ACTING : 0.3;
  if (vocabulary.isPlace(inner) && strength !== ATTESTED && strength !== ACTING) return null;
  const inflected = !described && !isHeaded && !subject ? vocabulary.brand(inner) : inner;
  return make(scan, mark, last, inflected, 'quoted', strength, null, inflected, inner.includes(' ') ? [] : vocabulary.brands(inner));
}

/** Whether a noun names works, products or events, or those who make them: «роман», «автор». */
const isThing = ({ lower }: Item, vocabulary: Vocabulary) => vocabulary.lemmas.noun(lower, vocabulary.tables.things).length > 0;

/** Whether what stands in marks is who does something: ««Обрій» відкрив», but not what an outlet does, which is to tell. */
function isSubject({ items }: Scan, mark: number, last: number, vocabulary: Vocabulary): boolean {
  const after = items[last + 1];
  if (!vocabulary.tables.declines || !adjacent(items[last], after) || !vocabulary.isDeed(after) || vocabulary.tables.sourceCue.test(after!.lower)) return false;
  const before = items[mark - 1];
  // «Абоненти «Обрію» скаржаться»: after a noun it is that noun's complement.
  return before?.kind !== 'word' || !adjacent(before, items[mark]) || (!vocabulary.tables.prepositions.has(before.lower) && (vocabulary.tables.commonWords.has(before.lower) || vocabulary.lemmas.maybeAdjective(before.lower)));
}

/** «Директор «Обрію»», «в «Обрії» пояснили»: whether somebody is of what stands in marks, or speaks there. */
function hasPeople({ items }: Scan, mark: number, last: number, vocabulary: Vocabulary): boolean {
  const before = items[mark - 1];
  if (!vocabulary.tables.declines || before?.kind !== 'word' || !adjacent(before, items[mark])) return false;
  return vocabulary.role(before.lower).length > 0 || (vocabulary.tables.placePrepositions.has(before.lower) && vocabulary.isAction(items[last + 1]));
}

/** Capitalised words before a legal form, where nouns have no cases: "Prince Legacy LLC". */
function legalName(scan: Scan, at: number, vocabulary: Vocabulary): OrganisationMention | null {
  const { items, text } = scan;
  const { declines, legalForms, rules } = vocabulary.tables;
  if (declines || rules.people.capitalNouns || !items[at]!.capital || legalForms.has(items[at]!.lower)) return null;
  let last = at;
  while (last < at + MOST_LEGAL_WORDS && items[last + 1]?.capital && adjacent(items[last], items[last + 1]) && !items[last]!.possessive && !legalForms.has(items[last]!.lower)) last++;
  return last > at && legalForms.has(items[last]!.lower) ? make(scan, at, last, text.slice(items[at]!.start, items[last]!.end), 'phrase', PROPER, null) : null;
}

function knownName(scan: Scan, at: number, vocabulary: Vocabulary): OrganisationMention | null {
  const { items, text } = scan;
  const item = items[at]!;
  if (!item.capital) return null;
  const { declines, determiners, demonyms } = vocabulary.tables;
  // "Colombian Red Cross"
  const whole = demonyms.has(item.lower) && adjacent(item, items[at + 1]) ? knownName(scan, at + 1, vocabulary) : null;
  if (whole && whole.name.includes(' ')) return make(scan, at, whole.last, text.slice(item.start, whole.end), 'word', KNOWN, null);
  // "A Tesla hit …" tells of a thing.
  const article = items[at - 1];
  if (!declines && article && determiners.has(article.lower) && article.lower !== 'the' && vocabulary.isDeed(items[at + 1])) return null;
  const { known } = vocabulary.tables;
  for (let last = Math.min(items.length - 1, at + 2); last >= at; last--) {
    if (last > at && !adjacent(items[last - 1], items[last])) continue;
    const span = last > at ? text.slice(item.start, items[last]!.end) : item.text;
    if (known.has(last > at ? span.toLowerCase() : item.lower)) return make(scan, at, last, span, 'word', KNOWN, null);
  }
  const nominative = item.caps ? '' : vocabulary.known(item.lower);
  return nominative === '' ? null : make(scan, at, at, item.text.slice(0, 1) + nominative.slice(1), 'word', KNOWN, null);
}

function acronym(scan: Scan, at: number, vocabulary: Vocabulary): OrganisationMention | null {
  const { items } = scan;
  const item = items[at]!;
  const { otherAbbreviations } = vocabulary.tables;
  if (!item.caps || item.text.length > LONGEST_ACRONYM || /[\d_]/.test(item.text) || item.text.includes('-') || ROMAN.test(item.text)) return null;
  if (otherAbbreviations.has(item.lower) || vocabulary.tables.commonWords.has(item.lower) || vocabulary.isPlace(item.text) || vocabulary.tables.legalForms.has(item.lower)) return null;
  const alone = items[at - 1]?.block !== item.block && items[at + 1]?.block !== item.block;
  const before = items[at - 1];
  // "NEW YORK —" before a report
  if (before?.caps && vocabulary.isPlace(`${before.text} ${item.text}`)) return null;
  if (alone || (item.opens && scan.lowerCase.has(item.lower)) || isAmongCapitals(scan, at) || (before && adjacent(before, item) && (before.kind === 'number' || isThing(before, vocabulary)))) return null;
  const last = isOfPlace(scan, at, vocabulary) ? at + 1 : at;
  return make(scan, at, last, scan.text.slice(item.start, items[last]!.end), 'acronym', 0.6, null, item.text);
}

/** Whether a word beside it is in capitals that stands in small letters elsewhere: then capitals say nothing. */
function isAmongCapitals({ items, lowerCase }: Scan, at: number): boolean {
  const beside = [items[at - 1], items[at + 1]].filter((item) => item?.caps && (adjacent(item, items[at]) || adjacent(items[at], item)));
  return beside.length > 0 && [items[at], ...beside].some((item) => lowerCase.has(item!.lower));
}

/** Abbreviations in brackets that the small words before them explain, none of which names a body: "river fever (RF)". */
function abbreviatedThings({ items }: Scan, vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  items.forEach((item, at) => {
    if (!item.caps || items[at - 1]?.text !== '(' || items[at + 1]?.text !== ')') return;
    const words = items.slice(Math.max(0, at - 1 - item.text.length), at - 1);
    const initials = words.map(({ kind, capital, lower }) => (kind === 'word' && !capital ? lower[0] : '')).join('');
    if (initials === item.lower && !words.some(({ lower }) => vocabulary.head(lower).length > 0)) found.add(item.text);
  });
  return found;
}

/** Whether a place follows that says whose body it is: «МЗС України», «Міноборони США». */
function isOfPlace({ items }: Scan, at: number, vocabulary: Vocabulary): boolean {
  const place = items[at + 1];
  return vocabulary.tables.declines && place?.capital === true && adjacent(items[at], place) && !isForeign(place.text, vocabulary.tables) && vocabulary.isPlace(place.text);
}

/** A run of capitalised words in another script («Sinovac Biotech» in a Ukrainian text). */
function foreignName(scan: Scan, at: number, vocabulary: Vocabulary): OrganisationMention | null {
  const { items, text } = scan;
  const { tables } = vocabulary;
  const fits = (item: Item | undefined): item is Item => item?.kind === 'word' && (item.capital || /^[a-z]\p{Lu}/u.test(item.text)) && isForeign(item.text, tables);
  const item = items[at]!;
  const isOther = (word: Item) => /\d/.test(word.text) || word.lower.split('-').some((part) => tables.otherAbbreviations.has(part)) || (word.caps && ROMAN.test(word.text));
  const before = items[at - 1];
  if (!fits(item) || isOther(item) || (before && adjacent(before, item) && (isThing(before, vocabulary) || fits(before)))) return null;
  let last = at;
  while (fits(items[last + 1]) && adjacent(items[last], items[last + 1]) && !isOther(items[last + 1]!)) last++;
  if (items[last]!.text.length === 1) return null;
  const next = items[last + 1];
  if (next && isForeign(next.text, tables) && next.capital && adjacent(items[last], next) && next.text.length === 1) return null;
  if (next?.text === '.' && next.start === items[last]!.end && tables.legalForms.has(items[last]!.lower)) last++;
  const beside = items[last + 1];
  if (beside && (beside.kind === 'number' || beside.text === '.' && items[last + 2]?.kind === 'word' && items[last + 2]!.start === beside.end) && adjacent(items[last], beside)) return null;
  return make(scan, at, last, text.slice(item.start, items[last]!.end), 'foreign', 0.5, null);
}

/** One-word names of bodies: «Мінфін», «Нацполіція», «Київрада». */
function compound(scan: Scan, at: number, vocabulary: Vocabulary): OrganisationMention | null {
  const item = scan.items[at]!;
  const { compounds, lemmas } = vocabulary;
  if (!item.capital || item.lower.length < 6 || scan.lowerCase.has(item.lower) || vocabulary.isPlace(item.text) || vocabulary.role(item.lower).length > 0) return null;
  const suffix = compounds.suffix(item.lower);
  if (suffix === null && (!compounds.hasPrefix(item.lower) || lemmas.maybeAdjective(item.lower) && /(?:ськ|ний|на|не|ні|ого|ому|им|их|ої|ій|ою)/u.test(item.lower.slice(3)))) return null;
  const last = isOfPlace(scan, at, vocabulary) ? at + 1 : at;
  const name = item.text.slice(0, 1) + (suffix ?? vocabulary.unmarked(item.lower)).slice(1) + scan.text.slice(item.end, scan.items[last]!.end);
  return make(scan, at, last, name, 'word', suffix === null ? 0.5 : 0.7, null);
}

function make(scan: Scan, first: number, last: number, name: string, form: OrganisationForm, strength: number, head: number | null, core = name, readings: readonly string[] = []): OrganisationMention {
  return { first, last, start: scan.items[first]!.start, end: scan.items[last]!.end, name, core, form, head, strength, role: null, readings };
}
