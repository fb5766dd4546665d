import { sourceAddress } from './address';
import { cleanLine } from './clean-text';
import { htmlText } from './html-text';
import type { ExportSettings, ExportSource } from './source';
import { allTags } from './source';

/**
 * The articles as a Netscape bookmark file, which browsers and bookmark services import: address, title, when it was read,
 * tags of its highlights, and the lead. Articles with no address on the web are left out.
 */
export function netscape(sources: readonly ExportSource[], { words }: ExportSettings): string {
  const items = sources.flatMap((source) => {
    const address = sourceAddress(source.article);
    if (address === null) return [];
    const seconds = Math.floor(Date.parse(source.accessed) / 1000);
    // A comma parts tags here.
    const tags = allTags(source).map((tag) => cleanLine(tag.replace(/,/g, ' ')));
    const attributes = [
      `HREF="${htmlText(address)}"`,
      ...(Number.isNaN(seconds) ? [] : [`ADD_DATE="${seconds}"`]),
      ...(tags.length === 0 ? [] : [`TAGS="${htmlText(tags.join(','))}"`]),
    ];
    const lead = cleanLine(source.article.lead ?? '');
    const item = `    <DT><A ${attributes.join(' ')}>${htmlText(cleanLine(source.article.title)) || htmlText(words.untitled)}</A>\n`;
    return [lead === '' ? item : `${item}    <DD>${htmlText(lead)}\n`];
  });
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n',
    '<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n',
    ...items,
    '</DL><p>\n',
  ].join('');
}
