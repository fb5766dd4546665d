import { expect, it, vi } from 'vitest';
import { remembering } from '../../utils/text/remembering';

it('asks once for a word, also where the answer is null or false', () => {
  const read = vi.fn((word: string) => (word === 'a' ? null : word === 'b' ? false : word.length));
  const remembered = remembering(read);
  expect(['a', 'b', 'cd', 'a', 'b', 'cd'].map(remembered)).toEqual([null, false, 2, null, false, 2]);
  expect(read).toHaveBeenCalledTimes(3);
});

it('forgets when there are too many words, and is still right', () => {
  const read = vi.fn((word: string) => word.length);
  const remembered = remembering(read);
  for (let word = 0; word < 70_000; word++) remembered(String(word));
  expect(remembered('0')).toBe(1);
  expect(read.mock.calls.length).toBe(70_001);
});
