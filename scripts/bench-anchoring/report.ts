import type { Verdict } from './judge';
import type { Tally } from './robustness';

const GONE: readonly Verdict[] = ['false', 'rightly none'];

/** Shares in per cent: a line for each operator, then all. net = right answers (near ones half) less wrong ones. */
export function report(tallies: ReadonlyMap<string, Tally>): string {
  const methods = [...tallies.keys()];
  const lines = [...new Set([...tallies.values()].flatMap((tally) => [...tally.keys()]))];
  const width = Math.max(...lines.map((line) => line.length), 24);
  const header = `${'exact / near / wrong / orphan, or false'.padEnd(40)}${methods.map((name) => name.padStart(30)).join('')}`;
  const rows = lines.map((line) => {
    const cells = methods.map((name) => cell(tallies.get(name)?.get(line) ?? new Map()).padStart(30));
    const cases = [...(tallies.get(methods[0] as string)?.get(line)?.values() ?? [])].reduce((a, b) => a + b, 0);
    return `${line.padEnd(width)} ${String(cases).padStart(6)}  ${' '.repeat(Math.max(0, 31 - width))}${cells.join('')}`;
  });
  const totals = methods.map((name) => total(tallies.get(name) as Tally));
  return [header, ...rows, ...totals.map((text, number) => `${methods[number]}: ${text}`)].join('\n');
}

function cell(counts: ReadonlyMap<Verdict, number>): string {
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  const share = (verdict: Verdict) => ((100 * (counts.get(verdict) ?? 0)) / all).toFixed(1);
  if ([...counts.keys()].every((verdict) => GONE.includes(verdict))) return `false ${share('false')}`;
  return `${share('exact')} / ${share('near')} / ${share('wrong')} / ${share('orphan')}`;
}

function total(tally: Tally): string {
  const sum = (verdict: Verdict) => [...tally.values()].reduce((all, counts) => all + (counts.get(verdict) ?? 0), 0);
  const there = sum('exact') + sum('near') + sum('wrong') + sum('orphan');
  const gone = sum('false') + sum('rightly none');
  const net = (100 * (sum('exact') + sum('near') / 2 - sum('wrong') + sum('rightly none') - sum('false'))) / Math.max(1, there + gone);
  const of = (verdict: Verdict, all: number) => `${((100 * sum(verdict)) / Math.max(1, all)).toFixed(2)}`;
  return (
    `net ${net.toFixed(2)}, exact ${of('exact', there)}, near ${of('near', there)}, wrong ${of('wrong', there)}, ` +
    `orphan ${of('orphan', there)} of ${there}; false ${of('false', gone)} of ${gone}`
  );
}
