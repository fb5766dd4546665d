export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/**
 * Milliseconds of processor time that `run` takes over the inputs, each timed once after a warm-up over the first `warmUp`.
 * Processor time, since on a machine that does other work too the clock measures that work; it counts the collector's and
 * compiler's threads in, so that an idle machine's clock shows no more.
 */
export function time<T>(inputs: readonly T[], run: (input: T) => unknown, warmUp = 15): Timing {
  for (const input of inputs.slice(0, warmUp)) run(input);
  const times = inputs.map((input) => {
    const begun = process.cpuUsage();
    run(input);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

export const inMs = (ms: number) => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(1)} ms`;
