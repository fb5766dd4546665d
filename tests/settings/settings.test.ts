import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultKeys } from '../../utils/settings/cursor-keys';
import { defaultSettings, longestTemplate, readSettings } from '../../utils/settings/settings';
import type { Settings } from '../../utils/settings/settings';

const mine: Settings = {
  version: 1,
  locale: 'uk',
  theme: 'dark',
  colour: 'pink',
  cursorKeys: { ...defaultKeys, next: 's' },
  template: '# {{title}}',
  privateWindows: 'hide',
  changed: '2026-03-01T10:00:00.000Z',
};

describe('settings', () => {
  it('are read back as they were stored', () => {
    expect(readSettings(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
    expect(readSettings(JSON.parse(JSON.stringify(defaultSettings)))).toEqual(defaultSettings);
  });

  it.each<[string, unknown]>([
    ['a theme that is none', { theme: 'sepia' }],
    ['a colour that is none', { colour: 'toString' }],
    ['a language that is an address', { locale: '../en' }],
    ['an empty template', { template: '  \n' }],
    ['a template that is a book', { template: 'x'.repeat(longestTemplate + 1) }],
    ['a choice that is none', { privateWindows: true }],
    ['a moment that is none', { changed: 'now' }],
    ['keys that mean two things', { cursorKeys: { next: 'k' } }],
    ['keys that are not theirs to take', { cursorKeys: { next: 'Tab' } }],
  ])('have the default in place of %s', (_, stored) => expect(readSettings(stored)).toEqual(defaultSettings));

  it('keep what is sound beside what is not', () => {
    expect(readSettings({ ...mine, colour: 7, extra: 'x' })).toEqual({ ...mine, colour: 'yellow' });
  });

  it('are sound whatever is stored', () => {
    const field = fc.constantFrom(...Object.keys(defaultSettings));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(field, fc.anything())), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
      }),
    );
  });
});
