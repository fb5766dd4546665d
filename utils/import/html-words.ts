import { plainWords } from './plain-words';

/** Elements after which a reader sees a new line. */
const blocks = new Set('address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(' '));
/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'title', 'textarea', 'select']);

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚',
    ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•', deg: '°', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', cent: '¢',
    times: '×', shy: '\u00AD', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200C', zwj: '\u200D',
  }),
);

/**
 * The words of a piece of HTML as a reader sees them, a line a block. It is scanned once from left to right and never parsed
 * into elements, so nothing of it can load or run; entities are the ones that writing programs use, others stay as they are.
 */
export function htmlWords(html: string): string {
  let words = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return tidy(words + decodeEntities(html.slice(at)));
    words += decodeEntities(html.slice(at, open));
    const name = tagName(html, open);
    if (name === null) {
      words += '<';
      at = open + 1;
    } else if (name === '!') {
      const comment = html.startsWith('<!--', open);
      const end = html.indexOf(comment ? '-->' : '>', open + 2);
      at = end < 0 ? html.length : end + (comment ? 3 : 1);
    } else {
      at = tagEnd(html, open);
      if (blocks.has(name)) words += '\n';
      if (unread.has(name) && html[open + 1] !== '/') at = contentEnd(html, at, name);
    }
  }
  return tidy(words);
}

/** Name of the tag at `open`, in small letters; `!` for comments and the like; null where a `<` is just a sign. */
function tagName(html: string, open: number): string | null {
  const first = html[open + 1] ?? '';
  if (first === '!' || first === '?') return '!';
  const match = /^<\/?([a-z][a-z0-9-]{0,30})/i.exec(html.slice(open, open + 40));
  return match?.[1]?.toLowerCase() ?? null;
}

/** The place after a tag; a `>` within quotation marks does not end it. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const mark = html[at] as string;
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at + 1;
  }
  return html.length;
}

/** The place after the element's end tag, or the end of the text. Each search goes on where the last one ended. */
function contentEnd(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return tagEnd(html, at);
  }
  return html.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d?);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named.get(entity) ?? named.get(entity.toLowerCase()) ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** White space as a browser shows it: runs become one space, but line breaks that blocks made stay. */
function tidy(text: string): string {
  return plainWords(text)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
