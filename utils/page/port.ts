import type * as anchoring from '../anchoring';
import type { Highlight } from '../database/records';
import type { Painter } from './paint';
import type { Session } from './session';
import type { styleRoots } from './surface';

/** What the highlighter lends to the toolbar script: both run in the extension's own world of the same page, one is injected later than the other. */
export interface PagePort {
  readonly session: Session;
  readonly painter: Painter;
  /** Ends with the highlighter. */
  readonly signal: AbortSignal;
  /** Whether the toolbar runs already. */
  toolbar: ToolbarPort | null;
  /** Switches the sentence cursor off; null while it is off. */
  stopCursor: (() => void) | null;
  /** Where the quotes and participants of the analysis stand, once the popup has told. */
  landmarks: { readonly quotes: readonly Range[]; readonly participants: readonly Range[] };
}

/** What the toolbar lends back. */
export interface ToolbarPort {
  /** Offers to highlight a range that was just selected, out of a finger's way if one did it; null takes the offer away. */
  offer(range: Range | null, touch: boolean): void;
  /** Opens the highlights under a click. */
  open(ids: readonly string[], x: number, y: number): void;
  /** Says something briefly, e.g. that words were kept. */
  say(text: string): void;
  /** Says something to a screen reader only. */
  announce(text: string): void;
  /** Keeps a highlight, with the note field open if wished; says so when it cannot. */
  make(range: Range, withNote: boolean): Promise<Highlight | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** What the highlighter asks of the anchoring engine. */
export type Engine = Pick<typeof anchoring, 'anchorAll' | 'describe' | 'evidenceParagraph' | 'indexPage' | 'locateQuote'> & {
  /** Comes with the engine, because only what it finds can stand in a frame or a shadow root. */
  readonly styleRoots: typeof styleRoots;
};

const place = Symbol.for('konspekt.page');
const enginePlace = Symbol.for('konspekt.anchoring');
type World = typeof globalThis & { [place]?: PagePort; [enginePlace]?: Engine };

/** The port of the highlighter that runs on this page, or null. */
export function pagePort(world: typeof globalThis): PagePort | null {
  return (world as World)[place] ?? null;
}

/** Lends the port, or takes it back with null. */
export function lendPort(world: typeof globalThis, port: PagePort | null): void {
  if (port) (world as World)[place] = port;
  else delete (world as World)[place];
}

/** The anchoring engine on this page, or null before its script has run. */
export function lentEngine(world: typeof globalThis): Engine | null {
  return (world as World)[enginePlace] ?? null;
}

/** Lends the engine to the scripts of this page. */
export function lendEngine(world: typeof globalThis, engine: Engine): void {
  (world as World)[enginePlace] = engine;
}
