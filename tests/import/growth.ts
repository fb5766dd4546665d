import { expect } from 'vitest';

/**
 * Expects that work on a text grows with its length, no faster: four times the text takes less than nine times as long, where
 * a quadratic step would take sixteen times. The fastest of several runs counts, since other work on the machine only slows.
 */
export function expectLinear(work: (text: string) => unknown, piece: string, times: number): void {
  const timed = (count: number) => {
    const text = piece.repeat(count);
    const start = performance.now();
    work(text);
    return performance.now() - start;
  };
  // The first run compiles; counted in, it would hide a growth.
  timed(times);
  const fastest = { small: Math.min(timed(times), timed(times), timed(times)), large: timed(4 * times) };
  const isLinear = () => fastest.large < Math.max(9 * fastest.small, 100);
  for (let attempt = 0; attempt < 6 && !isLinear(); attempt++) fastest.large = Math.min(fastest.large, timed(4 * times));
  expect.soft(fastest.large, JSON.stringify(piece)).toBeLessThan(Math.max(9 * fastest.small, 100));
}
