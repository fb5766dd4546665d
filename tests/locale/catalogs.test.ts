import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as en from '../../utils/locale/en';
import { locales } from '../../utils/locale/index';
import type { Message } from '../../utils/locale/messages';
import * as uk from '../../utils/locale/uk';

const catalogs = { en, uk };
const keys = Object.keys(en.texts);
const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (message: Message) => [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

/** Everything that can ask for a text. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Whether the code names `key` in full, or as one end of a template: t(`reason.${…}`), t(`${…}.empty`). */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  const parts = key.split('.');
  return parts.some((_, index) => {
    const [start, end] = [parts.slice(0, index).join('.'), parts.slice(index + 1).join('.')];
    return code.includes(`\`${start && `${start}.`}\${`) && new RegExp(`\`${start && `${start}\\.`}\\$\\{[\\w.]+\\}${end && `\\.${end.replaceAll('.', '\\.')}`}\``).test(code);
  });
}

describe('catalogs of the interface', () => {
  it('are listed under their own names', () => {
    for (const { code, name } of locales) expect(new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase()).toBe(name.toLowerCase());
  });

  it('has one for each file, and a file for each that can be chosen', () => {
    const files = readdirSync('utils/locale').filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(locales.map(({ code }) => code).sort());
    expect(Object.keys(catalogs).sort()).toEqual(locales.map(({ code }) => code).sort());
  });

  it.each(Object.entries(catalogs))('%s has every key, none more, none empty', (_, { texts }) => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
    for (const message of Object.values(texts) as Message[]) for (const text of forms(message)) expect(text.trim()).not.toBe('');
  });

  it.each(Object.entries(catalogs))('%s keeps the placeholders of the English text', (_, { texts }) => {
    const expected = Object.entries<Message>(en.texts).map(([key, message]) => [key, placeholders(message)]);
    expect(Object.entries<Message>(texts).map(([key, message]) => [key, placeholders(message)])).toEqual(expected);
  });

  it.each(Object.entries(catalogs))('%s gives each counted text in exactly the plural forms of the language', (code, { texts }) => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort();
    for (const message of Object.values<Message>(texts)) if (typeof message !== 'string') expect(Object.keys(message).sort()).toEqual(needed);
  });

  it('has no text that nobody shows', () => {
    const code = [...sources('components'), ...sources('entrypoints')].join('\n');
    expect(keys.filter((key) => !isUsed(key, code))).toEqual([]);
    expect(isUsed('no.such.key', code)).toBe(false);
  });

  it('sets Ukrainian with its own apostrophe and quotation marks, and without a hyphen for a dash', () => {
    const texts = Object.values<Message>(uk.texts).flatMap(forms).join('\n');
    expect(texts).not.toMatch(/['"“”„ʼ]/);
    expect(texts).not.toMatch(/ - /);
    expect(texts).not.toMatch(/[ыэъё]/i);
  });

  it('hides no Latin letter among Ukrainian ones', () => {
    const words = Object.values<Message>(uk.texts).flatMap(forms).join(' ').match(/[\p{L}’]+/gu) ?? [];
    expect(words.filter((word) => /[a-z]/i.test(word) && /[а-яіїєґ]/i.test(word))).toEqual([]);
  });
});
