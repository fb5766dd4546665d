import { describe, expect, it } from 'vitest';
import { answer, CallError } from '../../utils/messages';
import type { Caller, Handlers } from '../../utils/messages';

interface Sample {
  double(value: number): number;
  fail(how: 'call' | 'fault' | 'bug'): never;
  nothing(): void;
}
const handlers: Handlers<Sample> = {
  double: (value) => value * 2,
  fail(how) {
    if (how === 'call') throw new CallError('not-found');
    if (how === 'fault') throw Object.assign(new Error('disk'), { fault: 'storage-full' });
    throw new TypeError('bug');
  },
  nothing: () => undefined,
};
const caller: Caller = { id: 'ours' };
const message = (procedure: unknown, argument?: unknown) => ({ mark: 'konspekt', procedure, argument });

describe('answering a message', () => {
  it('gives what the handler gives', async () => {
    expect(await answer(handlers, message('double', 4), caller)).toEqual({ ok: true, value: 8 });
  });

  it('gives null for nothing, because undefined does not cross', async () => {
    expect(await answer(handlers, message('nothing'), caller)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['call', 'not-found'],
    ['fault', 'storage-full'],
    ['bug', 'unexpected'],
  ])('turns a thrown %s into the fault %s and never rejects', async (how, fault) => {
    expect(await answer(handlers, message('fail', how), caller)).toEqual({ ok: false, fault });
  });

  it.each<[string, unknown]>([
    ['text', 'double'],
    ['null', null],
    ['an unmarked message', { procedure: 'double', argument: 1 }],
    ['a foreign mark', { ...message('double', 1), mark: 'other' }],
    ['an unknown procedure', message('halve', 1)],
    ['an inherited name', message('toString')],
    ['a name that is no text', message(['double'], 1)],
  ])('leaves %s to others', (_, value) => expect(answer(handlers, value, caller)).toBeNull());
});
