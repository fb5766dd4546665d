import { describe, expect, it } from 'vitest';
import { actionOf, defaultKeys, keyConflicts, keyOfPress, readKeys } from '../../utils/settings/cursor-keys';

const press = (key: string, code: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>> = {}) =>
  actionOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, ...held }, defaultKeys);

describe('keys of the sentence cursor', () => {
  it('work in a Latin and in a Ukrainian layout', () => {
    expect(press('j', 'KeyJ')).toBe('next');
    expect(press('о', 'KeyJ')).toBe('next');
    expect(press('J', 'KeyJ')).toBe('next');
  });

  it('leave the browser’s shortcuts alone', () => {
    expect(press('j', 'KeyJ', { ctrlKey: true })).toBeNull();
    expect(press('h', 'KeyH', { metaKey: true })).toBeNull();
    expect(press('x', 'KeyX')).toBeNull();
  });

  it('are the person’s own where those are sound', () => {
    expect(readKeys({ next: 's', junk: 1 })).toEqual({ ...defaultKeys, next: 's' });
  });

  it.each<[string, unknown]>([
    ['one key means two things', { next: 'h' }],
    ['they are no keys', { next: 7, previous: '' }],
    ['nothing is stored', null],
  ])('are the defaults when %s', (_, stored) => expect(readKeys(stored)).toEqual(defaultKeys));

  it.each([
    ['j', 'KeyJ', 'j'],
    ['о', 'KeyJ', 'j'],
    ['ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['?', 'Slash', '?'],
    ['є', 'Quote', null],
    ['Tab', 'Tab', null],
    ['Shift', 'ShiftLeft', null],
  ])('can be given by pressing them: %s', (key, code, expected) => {
    expect(keyOfPress({ key, code, ctrlKey: false, altKey: false, metaKey: false })).toBe(expected);
  });

  it('are not given with Ctrl held, which is the browser’s', () => {
    expect(keyOfPress({ key: 'j', code: 'KeyJ', ctrlKey: true, altKey: false, metaKey: false })).toBeNull();
  });

  it('say which of them mean two things', () => {
    expect(keyConflicts(defaultKeys).size).toBe(0);
    expect([...keyConflicts({ ...defaultKeys, note: 'J' })]).toEqual([
      ['next', 'note'],
      ['note', 'next'],
    ]);
  });
});
