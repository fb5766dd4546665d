import type { Highlight } from '../database/records';
import { sourceAddress } from './address';
import { cleanLine } from './clean-text';
import { jsonText } from './json-text';
import type { ExportSettings, ExportSource } from './source';
import { liveHighlights } from './source';
import { uuidUrn } from './uuid-urn';

/** Hypothesis asks whose annotations to import; there is no account here, so the user is this machine's. */
const user = 'acct:konspekt@localhost';

function annotation(source: ExportSource, highlight: Highlight): object {
  const uri = sourceAddress(source.article) ?? source.article.url;
  const { exact, prefix, suffix } = highlight.selectors.quote;
  return {
    id: highlight.id,
    created: highlight.created,
    updated: highlight.updated,
    user,
    uri,
    text: highlight.note,
    tags: [...highlight.tags],
    group: '__world__',
    permissions: { read: [user], update: [user], delete: [user] },
    hidden: false,
    document: { title: [cleanLine(source.article.title)] },
    links: {},
    // No TextPositionSelector: Hypothesis counts UTF-16 units of another text than we do, and finds the words by the quote.
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }],
  };
}

/** What the person says of the whole page: an annotation without words. */
function pageNote({ article, accessed }: ExportSource): object[] {
  const { note = '', tags = [] } = article;
  if (note === '' && tags.length === 0) return [];
  const uri = sourceAddress(article) ?? article.url;
  return [
    {
      id: uuidUrn(`page ${uri}`).slice('urn:uuid:'.length),
      created: accessed,
      updated: accessed,
      user,
      uri,
      text: note,
      tags: [...tags],
      group: '__world__',
      permissions: { read: [user], update: [user], delete: [user] },
      hidden: false,
      document: { title: [cleanLine(article.title)] },
      links: {},
      target: [{ source: uri }],
    },
  ];
}

/**
 * The highlights as the file that the Hypothesis sidebar exports and imports. It keeps `document`, `tags`, `text`, `target`
 * and `uri` on import, and gives the annotations to the account that imports them.
 */
export function hypothesis(sources: readonly ExportSource[], _settings: ExportSettings): string {
  const dates = sources.map((source) => source.accessed).sort();
  return jsonText({
    export_date: dates.at(-1) ?? '',
    export_userid: user,
    client_version: 'konspekt',
    annotations: sources.flatMap((source) => [...pageNote(source), ...liveHighlights(source).map((highlight) => annotation(source, highlight))]),
  });
}
