import type { BlockKind } from './article';
import { collapse } from './words';

/** A block before it has its place in the article's text. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The nearest block-level element around the words. */
  readonly element: Element;
  /** Shares of the words, 0 to 1, that are inside links, bold, and set apart in italics or small print. */
  readonly linked: number;
  readonly bold: number;
  readonly soft: number;
  /** Share of the words inside `time`. */
  readonly dated: number;
  /** A picture stands in the same paragraph or right before it. */
  readonly picture: boolean;
  readonly attribution: string | null;
}

const blockLevel = new Set(
  'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'.split(','),
);
/** Whether an element starts and ends lines by default. Style sheets may say otherwise; they are not asked. */
export function isBlockLevel(element: Element): boolean {
  return blockLevel.has(element.localName);
}

const unreadable = new Set('script,style,noscript,template,svg,img,picture,iframe,object,embed,video,audio,canvas,button,input,select,textarea'.split(','));

/** Whether an element's text, if any, is not for reading. */
export function isUnreadable(element: Element): boolean {
  return unreadable.has(element.localName);
}

const pictures = new Set(['img', 'picture', 'amp-img']);

/** A line ends here: what follows a single line break is a line of its own, not the rest of a sentence. */
const endsLine = /[.!?…:;»”"’)\]]\s*$/;
const startsLine = /^\s*(?:[–—-]\s|[\p{Lu}\d«„“"‘(\[•●▪*])/u;

/** Inline styles that count: in force at a place in the page, or in characters of a run. */
type Styled<T> = Record<'linked' | 'bold' | 'soft' | 'dated', T>;

interface Run extends Styled<number> {
  readonly parts: string[];
  length: number;
  picture: boolean;
}

const styles: Readonly<Record<string, keyof Styled<boolean>>> = { a: 'linked', b: 'bold', strong: 'bold', i: 'soft', em: 'soft', small: 'soft', time: 'dated' };

interface Context {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly attribution: string | null;
}

const newRun = (picture: boolean): Run => ({ parts: [], length: 0, linked: 0, bold: 0, soft: 0, dated: 0, picture });

function attributionOf(quote: Element): string | null {
  const inside = quote.querySelector('cite,footer,figcaption') ?? (quote.parentElement?.localName === 'figure' ? quote.parentElement.querySelector('figcaption') : null);
  return collapse(inside?.textContent ?? '').replace(/^[–—-]\s*/, '').slice(0, 300) || null;
}

function contextOf(element: Element, outer: Context): Context {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return { ...outer, kind: 'heading', element };
  if (name === 'blockquote') return { kind: 'quote', element, attribution: attributionOf(element) };
  if (name === 'li' || name === 'dd' || name === 'dt') return { ...outer, kind: outer.kind === 'quote' ? 'quote' : 'list-item', element };
  return { ...outer, element };
}

/** A footnote's number would stand glued to the word before it. */
function isNoteMark(element: Element): boolean {
  return element.localName === 'sup' && /^\[?\d{1,3}\]?$/.test((element.textContent ?? '').trim()) && element.querySelector('a') !== null;
}

/** Pieces of a run: two line breaks always part, one where a line seems to end there. */
function linesOf(run: Run): string[] {
  const lines: string[] = [];
  let open = '';
  let breaks = 0;
  for (const part of run.parts) {
    if (part === '\n') {
      breaks++;
      continue;
    }
    if (breaks && !part.trim()) continue;
    if (breaks > 1 || (breaks === 1 && endsLine.test(open.slice(-20)) && startsLine.test(part))) {
      lines.push(open);
      open = part;
    } else {
      open += breaks ? ` ${part}` : part;
    }
    breaks = 0;
  }
  return [...lines, open].map(collapse).filter(Boolean);
}

function addText(run: Run, text: string, style: Partial<Styled<boolean>>, isPreformatted: boolean): void {
  const length = text.trim().length;
  run.length += length;
  for (const key of Object.keys(style) as (keyof Styled<boolean>)[]) run[key] += length;
  if (!isPreformatted) run.parts.push(text.replace(/\n/g, ' '));
  else for (const [i, line] of text.split('\n').entries()) run.parts.push(...(i ? ['\n', '\n', line] : [line]));
}

/**
 * The text blocks under `root` in reading order: paragraphs, headings, list items and quotes, white space collapsed,
 * spacing between inline elements as it is on the page. Two `<br>` part paragraphs; one does where a line clearly
 * ends. Each cell of a table is a block; nested lists give their items one after another; the `cite` or `footer` of a
 * quote becomes its attribution; numbers that point to footnotes are left out.
 */
export function readBlocks(root: Element): RawBlock[] {
  const blocks: RawBlock[] = [];
  let run = newRun(false);

  const flush = (context: Context) => {
    const lines = linesOf(run);
    const share = (length: number) => length / (run.length || 1);
    for (const text of lines) blocks.push({ ...context, text, linked: share(run.linked), bold: share(run.bold), soft: share(run.soft), dated: share(run.dated), picture: run.picture });
    run = newRun(run.picture && !lines.length);
  };

  const walk = (parent: Element, context: Context, style: Partial<Styled<boolean>>) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) addText(run, node.nodeValue ?? '', style, parent.localName === 'pre');
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') run.parts.push('\n');
      else if (pictures.has(name)) run.picture = true;
      else if (isUnreadable(element) || ((name === 'cite' || name === 'footer') && context.kind === 'quote' && context.attribution) || isNoteMark(element)) continue;
      else if (isBlockLevel(element)) {
        flush(context);
        const inner = contextOf(element, context);
        walk(element, inner, style);
        flush(inner);
      } else walk(element, context, styles[name] ? { ...style, [styles[name]]: true } : style);
    }
  };

  const context = contextOf(root, { kind: 'paragraph', element: root, attribution: null });
  walk(root, context, {});
  flush(context);
  return blocks;
}
