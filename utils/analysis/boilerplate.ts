import type { Block } from '../article/article';
import type { BoilerplateRules } from '../languages/fact-rules';
import type { Language } from '../languages/language';
import { oncePer } from '../text/once-per';
import { hasCaptionCredit, isAddress, isDateline, isStamped, isTrail, readByline } from './boilerplate-lines';

/** What a language must tell for this. */
export type LineRules = Pick<Language, 'facts' | 'values'>;

/** Words beyond which a line that opens or is labelled like boilerplate is a paragraph of the story after all. */
const longestLine = 45;
const longestPhraseLine = 30;
/** Shorter lines repeat by chance. */
const shortestRepeat = 4;
/** A line this near the top that the body says again is the standfirst; the body's own line stays. */
const standfirstBlocks = 3;

/**
 * Indices of blocks that are no part of the story: credits, captions, "read also", calls to subscribe, datelines, bylines,
 * trails of links, and words that an earlier block has already said. Only whole lines count: a sentence about photographs
 * stays. `language` is null for a language without a pack: then only what needs no words is found. Linear in the text.
 */
export function findBoilerplate(text: string, blocks: readonly Block[], language: LineRules | null): Set<number> {
  const found = new Set<number>();
  const seen = new Map<string, number>();
  const matcher = language && matcherOf(language.facts.boilerplate);
  const dateWords = new Set(language ? [language.values.dates.months, language.values.dates.weekdays, language.values.dates.shortMonths].join(' ').split(/,? /) : []);
  blocks.forEach((block, i) => {
    const line = text.slice(block.start, block.end).trim();
    const words = line.split(/\s+/u);
    const folded = fold(line);
    // A line that ends in a colon introduces what follows, however often it does ("Anna Lys:").
    const earlier = words.length >= shortestRepeat && !line.endsWith(':') ? seen.get(folded) : undefined;
    if (earlier === undefined) seen.set(folded, i);
    else found.add(earlier < standfirstBlocks ? earlier : i);
    if (isAddress(line) || isStamped(line) || hasCaptionCredit(line) || matcher?.matches(line, words, dateWords)) found.add(i);
  });
  return found;
}

/** The writer a byline names ("By Ray Stone in Derby"); null for any other line. */
export function bylineOf(line: string, rules: BoilerplateRules): string | null {
  return readByline(line.trim(), list(rules.bylines), list(rules.bylineEnds));
}

const list = (entries: string) => entries.split(',').map((entry) => entry.trim()).filter(Boolean);
const fold = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

class LineMatcher {
  private readonly lines: ReadonlySet<string>;
  private readonly openers: readonly string[];
  private readonly labels: readonly string[];
  private readonly phrases: readonly string[];
  private readonly credits: readonly string[];
  private readonly trails: readonly string[];
  private readonly dateline: ReadonlySet<string>;

  constructor(private readonly rules: BoilerplateRules) {
    this.lines = new Set(list(rules.lines));
    this.openers = list(rules.openers);
    this.labels = list(rules.labels);
    this.phrases = list(rules.phrases);
    this.credits = list(rules.credits);
    this.trails = list(rules.trails);
    this.dateline = new Set(list(rules.dateline));
  }

  matches(line: string, words: readonly string[], dateWords: ReadonlySet<string>): boolean {
    if (words.length > longestLine) return false;
    const lower = line.toLowerCase();
    const folded = fold(line);
    return (
      this.lines.has(folded) ||
      this.openers.some((opener) => startsWithPhrase(folded, opener)) ||
      this.labels.some((label) => lower.startsWith(label) && /^\s?[:|/©—–]/u.test(lower.slice(label.length))) ||
      (words.length <= longestPhraseLine && this.phrases.some((phrase) => folded.includes(phrase))) ||
      this.endsInCredit(lower) ||
      isTrail(line, this.trails) ||
      isDateline(lower, (word) => dateWords.has(word) || this.dateline.has(word)) ||
      bylineOf(line, this.rules) !== null
    );
  }

  /** A caption ends in who made the picture: «… в Делі. Фото: А. Б.», "… (Photo by C. D.)". */
  private endsInCredit(lower: string): boolean {
    return this.credits.some((credit) => {
      const at = lower.lastIndexOf(credit);
      if (at <= 0 || !/[\s(/|.]/u.test(lower[at - 1] ?? '')) return false;
      const mark = lower.slice(0, at).trimEnd().at(-1) ?? '';
      const rest = lower.slice(at + credit.length);
      return /[(/|.:,]/u.test(mark) && (/^\s?[:(/]/u.test(rest) || /[(/|]/u.test(mark)) && rest.trim().split(/\s+/u).length <= 8;
    });
  }
}

const startsWithPhrase = (folded: string, opener: string) => folded.startsWith(opener) && (folded.length === opener.length || folded[opener.length] === ' ');

const matcherOf = oncePer((rules: BoilerplateRules) => new LineMatcher(rules));
