import type { ItemActions } from '../item-actions';
import type { ActionResult, NewHighlight } from '../popup-model';
import type { Analysis } from '../../utils/analysis/analysis';
import type { Article } from '../../utils/article/article';
import type { Span } from '../../utils/text/span';

/** Browsers put the icon of an extension in different places. */
export type BrowserKind = 'chrome' | 'firefox' | 'phone';

export interface WelcomeState {
  readonly article: Article;
  /** Null until the person has pressed the icon of the sample. */
  readonly analysis: Analysis | null;
  /** Words highlighted on the sample, in the order in which they were made. */
  readonly highlighted: readonly string[];
  /** The note that was exported last; null before. */
  readonly note: string | null;
  readonly browser: BrowserKind;
}

export interface WelcomeActions {
  /** What a click on the icon does. */
  read(): void;
  jump(spans: readonly Span[]): Promise<ActionResult>;
  copy(text: string): Promise<ActionResult>;
  highlight(item: NewHighlight): Promise<ActionResult>;
  isHighlighted: ItemActions['isHighlighted'];
  exportNote(): Promise<ActionResult>;
  undo(): Promise<ActionResult>;
}
