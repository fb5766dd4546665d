import type { BlockKind } from './article';
import { collapse } from './words';

/** A block before it has its place in the article's text. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The nearest block-level element around the words. */
  readonly element: Element;
  /** Characters inside links, of `text`. */
  readonly links: number;
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

/** A line ends here: what follows a single line break is a line of its own, not the rest of a sentence. */
const endsLine = /[.!?…:;»”"’)\]]\s*$/;
const startsLine = /^\s*(?:[–—-]\s|[\p{Lu}\d«„“"‘(\[•●▪*])/u;

interface Run {
  parts: string[];
  links: number;
}

interface Context {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly attribution: string | null;
}

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
    if (breaks > 1 || (breaks === 1 && endsLine.test(open) && startsLine.test(part))) {
      lines.push(open);
      open = part;
    } else {
      open += breaks ? ` ${part}` : part;
    }
    breaks = 0;
  }
  return [...lines, open];
}

/**
 * The text blocks under `root` in reading order: paragraphs, headings, list items and quotes, white space collapsed,
 * spacing between inline elements as it is on the page. Two `<br>` part paragraphs; one does where a line clearly
 * ends. Each cell of a table is a block; nested lists give their items one after another; the `cite` or `footer` of a
 * quote becomes its attribution. `skip` names elements to leave out with all they hold.
 */
export function readBlocks(root: Element, skip: (element: Element) => boolean = () => false): RawBlock[] {
  const blocks: RawBlock[] = [];
  let run: Run = { parts: [], links: 0 };

  const flush = (context: Context) => {
    const lines = linesOf(run).map(collapse).filter(Boolean);
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    for (const text of lines) blocks.push({ ...context, text, links: Math.round((run.links * text.length) / length) });
    run = { parts: [], links: 0 };
  };

  const walk = (parent: Element, context: Context, inLink: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) {
        const text = node.nodeValue ?? '';
        run.parts.push(...(parent.localName === 'pre' ? text.split(/(\n)/).flatMap((line) => (line === '\n' ? ['\n', '\n'] : [line])) : [text.replace(/\n/g, ' ')]));
        if (inLink) run.links += text.trim().length;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') run.parts.push('\n');
      else if (isUnreadable(element) || skip(element)) continue;
      else if ((name === 'cite' || name === 'footer') && context.kind === 'quote' && context.attribution) continue;
      else if (blockLevel.has(name)) {
        flush(context);
        const inner = contextOf(element, context);
        walk(element, inner, inLink);
        flush(inner);
      } else walk(element, context, inLink || name === 'a');
    }
  };

  const context = contextOf(root, { kind: 'paragraph', element: root, attribution: null });
  walk(root, context, false);
  flush(context);
  return blocks;
}
