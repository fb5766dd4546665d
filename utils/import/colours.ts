import type { HighlightColour } from '../database/records';

/** Names that other programs give to colours near ours. */
const near: ReadonlyMap<string, HighlightColour> = new Map<string, HighlightColour>(
  Object.entries({
    yellow: 'yellow', orange: 'yellow', gold: 'yellow', жовтий: 'yellow', жовте: 'yellow',
    green: 'green', teal: 'green', lime: 'green', зелений: 'green', зелене: 'green',
    blue: 'blue', cyan: 'blue', aqua: 'blue', indigo: 'blue', gray: 'blue', grey: 'blue', синій: 'blue', синє: 'blue', блакитний: 'blue',
    pink: 'pink', red: 'pink', magenta: 'pink', brown: 'pink', рожевий: 'pink', рожеве: 'pink',
    violet: 'violet', purple: 'violet', фіолетовий: 'violet', фіолетове: 'violet',
  } satisfies Record<string, HighlightColour>),
);

/** Our colour nearest to the one a program names; null for what is no such name. */
export function readColour(value: unknown): HighlightColour | null {
  return typeof value === 'string' ? (near.get(value.trim().toLowerCase()) ?? null) : null;
}
