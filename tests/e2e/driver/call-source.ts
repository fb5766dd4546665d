import type { Json } from './driver';

/**
 * JavaScript source of a call of a self-contained function with JSON arguments, to be run in another context.
 * `__name` is what some TypeScript runners wrap inner functions with; the other context has none.
 */
export function callSource(called: (...args: never[]) => unknown, args: readonly Json[]): string {
  const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(() => { const __name = (named) => named; return (${called.toString()})(${values}); })()`;
}
