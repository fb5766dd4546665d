import type { Tab } from './Tabs';
import type { ItemActions } from './item-actions';
import type { PanelId } from './panels';
import type { ReadyState } from './popup-model';
import type { VisibleItems } from './visible-items';

/** What every panel is given. */
export interface PanelProps {
  readonly state: ReadyState;
  readonly visible: VisibleItems;
  readonly query: string;
  readonly tabs: readonly Tab<PanelId>[];
  readonly onSelect: (id: PanelId) => void;
  readonly items: ItemActions;
}
