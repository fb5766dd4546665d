import { likeness, wordsOf } from './words';

const separator = /\s(?:[|•·»–—:/-]|--|::|\/\/)\s/gu;

/** The title without the outlet's name at its end (or start), which the browser's tab shows but the article does not have. */
function withoutSite(title: string, site: string | null): string {
  const cuts = [...title.matchAll(separator)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (!last || !first) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, last.index);
  const start = title.slice(0, first.index);
  if (site && likeness(start, site) === 1 && wordsOf(start).length <= wordsOf(site).length + 1) return title.slice(first.index + first[0].length);
  const isSite = site ? likeness(tail, site) > 0.6 : wordsOf(tail).length <= 4 && !/^[:–—-]$/.test(last[0].trim());
  return isSite && wordsOf(head).length >= 2 ? head : title;
}

/**
 * The article's headline as the page shows it: the `h1` that says what the head says; without one, what the head
 * says (`declared`, best first); without that, the document's title less the outlet's name. Empty where there is none.
 */
export function pickTitle(declared: readonly (string | null)[], headings: readonly string[], documentTitle: string, site: string | null): string {
  const said = declared.flatMap((title) => (title ? [withoutSite(title, site)] : []));
  const evidence = [...said, documentTitle].filter(Boolean);
  const shown = headings.filter((heading) => heading.length > 3 && heading.length < 400);
  const agreed = shown.find((heading) => evidence.some((title) => likeness(heading, title) > 0.65));
  return agreed ?? said[0] ?? (withoutSite(documentTitle, site) || (shown[0] ?? ''));
}
