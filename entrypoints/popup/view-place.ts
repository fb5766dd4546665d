import type { Followed } from '../../utils/browser/tab-changes';

/** Where the view stands: over the page as a popup, or beside it as a panel. All that differs between the two. */
export interface ViewPlace extends Followed {
  /** Whether a click on the tab opened it, which lets us in. */
  readonly clicked: boolean;
  /** Null where it stays open already. */
  readonly openPanel: (() => void) | null;
  /** At a place in it, by the fragment of its address; where the person left it, or at its beginning, without one. */
  openLibrary(hash?: `#${string}`): void;
  openSettings(): void;
  /** Brings the page to the front to be looked at; false where it is in front already. */
  bringToFront(tabId: number): Promise<boolean>;
  /** The keyboard is to be the page's. */
  yieldKeys(tabId: number): void;
}
