import type { Block } from '../article/article';
import type { BoilerplateRules } from '../languages/fact-rules';
import type { Language } from '../languages/language';
import { oncePer } from '../text/once-per';
import { hasCaptionCredit, isAddress, isStamped, isTrail, readByline } from './boilerplate-lines';

/** What a language must tell for this. */
export type LineRules = Pick<Language, 'facts' | 'values'>;

/** Words beyond which a line that opens or is labelled like boilerplate is a paragraph of the story after all. */
const longestLine = 45;
const longestPhraseLine = 30;
/** Characters of a longest line that only tells when the text appeared. */
const longestDateline = 80;
/** Words of a longest name after a credit. */
const longestCredit = 8;
/** Shorter lines repeat by chance. */
const shortestRepeat = 4;
/** A line this near the top that the body says again is the standfirst; the body's own line stays. */
const standfirstBlocks = 3;
/** Characters of a line that are compared before the whole is. */
const opening = 48;

/**
 * Indices of blocks that are no part of the story: credits, captions, "read also", calls to subscribe, datelines, bylines,
 * trails of links, and words that an earlier block has already said. Only whole lines count: a sentence about photographs
 * stays. `language` is null for a language without a pack: then only what needs no words is found. Linear in the text.
 */
export function findBoilerplate(text: string, blocks: readonly Block[], language: LineRules | null): Set<number> {
  const found = new Set<number>();
  const seen = new Map<string, number>();
  const matches = language && matcherOf(language);
  const lines = blocks.map((block) => text.slice(block.start, block.end).trim());
  const openings = lines.map((line) => line.slice(0, opening).toLowerCase().replace(MARKS, ''));
  const once = new Set<string>();
  const repeated = new Set(openings.filter((words) => once.size === once.add(words).size));
  lines.forEach((line, i) => {
    const words = line.split(/\s+/);
    // A line that ends in a colon introduces what follows, however often it does ("Anna Lys:").
    if (repeated.has(openings[i]!) && words.length >= shortestRepeat && !line.endsWith(':')) {
      const folded = fold(line);
      const earlier = seen.get(folded);
      if (earlier === undefined) seen.set(folded, i);
      else found.add(earlier < standfirstBlocks ? earlier : i);
    }
    if (isAddress(line, words) || isStamped(line, words) || hasCaptionCredit(line) || matches?.(line, words)) found.add(i);
  });
  return found;
}

/** The writer a byline names ("By Ray Stone in Derby"); null for any other line. */
export function bylineOf(line: string, rules: BoilerplateRules): string | null {
  return readByline(line.trim(), rules.bylines.split(','), rules.bylineEnds.split(','));
}

const MARKS = /[ -/:-@«»“”„–—…]+/g;
const fold = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Phrases divided by commas as alternatives of a pattern, with any marks between their words. */
const either = (phrases: string) => `(?:${phrases.replaceAll('.', '\\.').replaceAll(',', '|').replaceAll(' ', GAP)})`;
/** Named one by one: a class of all that is no letter takes a third of a second to compile for the lists of one language. */
const GAP = '[ -/:-@«»“”„–—…\\u00a0]+';
const pattern = (source: string) => new RegExp(source, 'u');

/** A test for lines that a language's lists give away. */
const matcherOf = oncePer(({ facts, values: { dates } }: LineRules) => {
  const rules = facts.boilerplate;
  const whole = pattern(`^(?:${GAP})?(?:${either(rules.lines)}(?:${GAP})?$|${either(rules.openers)}(?![\\p{L}\\p{N}]))`);
  const label = pattern(`^${either(rules.labels)}\\s?[:|/©—–]`);
  const phrase = pattern(either(rules.phrases));
  /** A caption ends in who made the picture: «… в Делі. Фото: А. Б.», "… (Photo by C. D.)". */
  const credit = pattern(`(?:[(/|]\\s*${either(rules.credits)}|[.:,]\\s+${either(rules.credits)}\\s?[:(/])(.*)$`);
  const trails = rules.trails.split(',');
  const dateWords = new Set([dates.months, dates.weekdays, dates.shortMonths, rules.dateline].join(' ').split(/[, ]+/));
  return (line: string, words: readonly string[]): boolean => {
    if (words.length > longestLine) return false;
    const lower = line.toLowerCase();
    const credited = credit.exec(lower);
    return (
      whole.test(lower) ||
      label.test(lower) ||
      (words.length <= longestPhraseLine && phrase.test(lower)) ||
      (credited !== null && credited.index > 0 && credited[1]!.trim().split(/\s+/).length <= longestCredit) ||
      isTrail(line, lower, trails) ||
      (line.length <= longestDateline && /\d/.test(line) && (lower.match(/[\p{L}\p{M}’']+/gu) ?? []).every((word) => dateWords.has(word))) ||
      bylineOf(line, rules) !== null
    );
  };
});
