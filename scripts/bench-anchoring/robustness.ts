import { drawTarget } from './highlights';
import { judge } from './judge';
import type { Verdict } from './judge';
import type { Method } from './methods';
import { operators } from './operators';
import { layouts, makePage, makeStory } from './pages';
import type { Language, Layout } from './pages';
import { Random } from './random';
import { TrackedPage } from './tracked-page';
import type { Place } from './tracked-page';
import { banks } from './words';

/** Verdicts of one method by operator. Operators under which the words may be gone have two lines. */
export type Tally = Map<string, Map<Verdict, number>>;

/** One wrong or missed case, to look into. */
export interface Failure {
  readonly method: string;
  readonly operator: string;
  readonly verdict: Verdict;
  readonly page: string;
  /** The words that were highlighted, as they stand in the original. */
  readonly wanted: string;
  /** The words that were found; null when none were. */
  readonly found: string | null;
}

/** A page to try the methods on, and one of another story by the same site or kind. Bodies, as markup. */
export interface Subject {
  readonly name: string;
  readonly language: Language;
  readonly html: string;
  readonly otherHtml: string;
}

export interface Options {
  /** Instead of made-up pages. */
  readonly pages?: readonly Subject[] | undefined;
  /** Pages and edits follow from it; the development set and the test set have different ones. */
  readonly seed: string;
  readonly highlightsPerPage: number;
  readonly only?: string | undefined;
  readonly onFailure?: (failure: Failure) => void;
}

const languages = Object.keys(banks) as Language[];

/** Runs every method over every page, highlight and operator. */
export function run(methods: readonly Method[], options: Options): Map<string, Tally> {
  const tallies = new Map<string, Tally>(methods.map((method) => [method.name, new Map()]));
  for (const { name, language, html, otherHtml } of options.pages ?? madePages(options.seed)) {
    const random = new Random(`${name}/highlights`);
    const original = new TrackedPage(html);
    for (let drawn = 0; drawn < options.highlightsPerPage; drawn++) {
      const target = drawTarget(original, banks[language], random);
      const place = original.placeOf(target);
      if (!place) continue;
      const stored = methods.map((method) => method.describe(original, place));
      for (const [operator, change] of [...Object.entries(operators), ['X1 other page', null] as const]) {
        if (options.only && !operator.startsWith(`${options.only} `)) continue;
        const page = new TrackedPage(change ? html : otherHtml);
        const outcome = change ? change(page, target, banks[language], new Random(`${name}/${drawn}/${operator}`)) : 'gone';
        if (outcome === 'skip' || (outcome === 'kept' && !page.placeOf(target))) continue;
        const line = operator === 'X2 paywall' ? `${operator}, ${outcome === 'kept' ? 'kept' : 'cut'} part` : operator;
        methods.forEach((method, at) => {
          const found = method.anchor(page, stored[at] as string);
          const verdict = judge(page, target, found, outcome === 'gone');
          count(tallies.get(method.name) as Tally, line, verdict);
          if (!['exact', 'rightly none'].includes(verdict)) {
            options.onFailure?.({ method: method.name, operator: line, verdict, page: name, wanted: wordsAt(original, place), found: found && wordsAt(page, found) });
          }
        });
      }
    }
  }
  return tallies;
}

/** Pages of stories that never were. */
function madePages(seed: string): Subject[] {
  return pageKinds().map(([language, layout], number) => {
    const name = `${seed}/${language}-${layout}-${number}`;
    const random = new Random(name);
    const paragraphs = random.between(10, 26);
    const html = makePage(makeStory(language, random, paragraphs), layout, random);
    return { name, language, html, otherHtml: makePage(makeStory(language, random, paragraphs), layout, random) };
  });
}

/** What a reader sees and does not see between two boundaries. */
function wordsAt(page: TrackedPage, { start, end }: Place): string {
  const nodes = page.texts();
  const [first, last] = [nodes.indexOf(start.node), nodes.indexOf(end.node)];
  return nodes.slice(first, last + 1).map(({ data }, at) => data.slice(at === 0 ? start.offset : 0, first + at === last ? end.offset : undefined)).join('');
}

/** Each language in several layouts, each layout in several languages: 16 pages. */
function pageKinds(): [Language, Layout][] {
  return layouts.flatMap((layout, number): [Language, Layout][] => [
    [languages[number % languages.length] as Language, layout],
    [languages[(number + 3) % languages.length] as Language, layout],
  ]);
}

function count(tally: Tally, line: string, verdict: Verdict): void {
  const counts = tally.get(line) ?? new Map<Verdict, number>();
  tally.set(line, counts.set(verdict, (counts.get(verdict) ?? 0) + 1));
}
