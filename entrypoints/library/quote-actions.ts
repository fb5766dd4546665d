import type { LibraryActions } from '../../components/library/library-model';
import type { ActionResult } from '../../components/popup-model';
import { carryQuote } from '../../utils/browser/carry-quote';
import { reportError } from '../../utils/browser/report';
import type { CarriedQuote } from '../../utils/export/carried-quote';
import type { QuoteStyle } from '../../utils/export/quote-styles';
import type { Library } from '../../utils/library/library';
import type { QuotePlace } from './quote-in-style';

type QuoteActions = Pick<LibraryActions, 'copyQuote' | 'copyQuotes' | 'carryQuote' | 'carryListed'>;
type Attempt = (work: (library: Library) => Promise<ActionResult>) => Promise<ActionResult>;

/** What can be done with quotes. What writes them is loaded when it is needed. */
export function quoteActions(library: Library | null, locale: string, attempt: Attempt, copy: (text: string) => Promise<ActionResult>): QuoteActions {
  const load = () => import('./quote-in-style');
  const copyAll = (style: QuoteStyle, places: (by: Awaited<ReturnType<typeof load>>) => readonly QuotePlace[]) =>
    attempt(async (open) => {
      const by = await load();
      const text = await by.quotesInStyle(open, places(by), style, locale);
      return text === '' ? 'unexpected' : copy(text);
    });
  let listed: { readonly id: string; readonly forms: CarriedQuote | null } | null = null;
  return {
    copyQuote: (articleKey, quote, style) => copyAll(style, () => [{ articleKey, quote }]),
    copyQuotes: (ids, style) => copyAll(style, ({ quotePlace }) => ids.map(quotePlace)),
    carryQuote: (quote, article, analysis) => carryQuote(quote, article, analysis, locale),
    carryListed: (id) => {
      // A drag is filled at once: it gets what the pointer's coming had read, and reads anew for the next.
      listed = listed?.id === id ? listed : { id, forms: null };
      void load()
        .then(({ quotePlace, quoteToCarry }) => library && quoteToCarry(library, quotePlace(id), locale))
        .then((forms) => {
          if (listed?.id === id) listed = { id, forms };
        }, reportError);
      return listed.forms;
    },
  };
}
