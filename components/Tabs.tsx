import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** How many items it has; null while that is not known, absent where it does not matter. */
  readonly count?: number | null;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

const tabId = (id: string) => `tab-${id}`;
const panelId = (id: string) => `panel-${id}`;

/** Tabs by the ARIA pattern with automatic activation: one tab stop, arrows, Home and End between them. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(target);
  };
  return (
    <div class={styles.tabs} role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          class={styles.tab}
          aria-selected={id === selected}
          aria-controls={panelId(id)}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          <span class={styles.name}>{name}</span> {count !== undefined && <span class={styles.count}>{count ?? '…'}</span>}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly id: string;
  readonly selected: boolean;
  readonly children: ComponentChildren;
}

/** What a tab shows. Only the selected one has content: the others cost nothing. */
export function TabPanel({ id, selected, children }: PanelProps) {
  return (
    <div role="tabpanel" id={panelId(id)} class={styles.panel} aria-labelledby={tabId(id)} tabIndex={-1} hidden={!selected}>
      {selected && children}
    </div>
  );
}
