import { useMemo } from 'preact/hooks';
import { AnyEntryRow } from './AnyEntryRow';
import type { Entry } from './entries';

interface Props {
  readonly id: string;
  /** Undefined while it is being read. */
  readonly entry: Entry | undefined;
  readonly tabIndex: 0 | -1;
  readonly selected: boolean;
  /** Null where the list selects nothing. `range` when Shift was held. */
  readonly onSelect: ((id: string, range: boolean) => void) | null;
}

/** A row that is drawn anew only when something of it has changed, not with every letter that is typed. */
export function SteadyRow({ id, entry, tabIndex, selected, onSelect }: Props) {
  return useMemo(() => <AnyEntryRow entry={entry} tabIndex={tabIndex} selected={selected} onSelect={onSelect && ((range) => onSelect(id, range))} />, [id, entry, tabIndex, selected, onSelect]);
}
