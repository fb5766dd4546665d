import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, uniqueFileNames } from '../../utils/export/file-name';
import { poison, runs } from './poison';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('fileName', () => {
  it.each([
    ['Рада підтримала бюджет', 'Рада підтримала бюджет.md'],
    ['Міст: хто заплатить?', 'Міст - хто заплатить.md'],
    ['24/7 at 10:30', '24-7 at 10-30.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['..\\..\\windows', 'windows.md'],
    ['con', '_con.md'],
    ['COM1.backup', '_COM1.backup.md'],
    ['lpt¹', '_lpt¹.md'],
    ['.htaccess', 'htaccess.md'],
    ['Ends with dots... ', 'Ends with dots.md'],
    ['photo\u202Egnp.exe', 'photognp.exe.md'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth.md'],
    ['[[Link]] #tag ^id | x', 'Link tag id - x.md'],
    ['«Ми» — "вони" <b>', '«Ми» — вони b.md'],
    ['line\nbreak\tand\u2028more', 'line break and more.md'],
    ['', 'Без назви.md'],
    ['???', 'Без назви.md'],
    ['\ud800', 'Без назви.md'],
  ])('turns %j into %j', (title, expected) => {
    expect(fileName(title, 'md', 'Без назви')).toBe(expected);
  });

  it('cuts Cyrillic by bytes, not letters, and keeps the extension', () => {
    const name = fileName('Ї'.repeat(500), 'md', 'x');
    expect(bytes(name)).toBeLessThanOrEqual(200);
    expect(bytes(name)).toBeGreaterThan(195);
    expect(name).toMatch(/^Ї+\.md$/u);
  });

  it('never cuts an emoji of several characters in two', () => {
    const family = '👨‍👩‍👧';
    const name = fileName(`${'a'.repeat(190)}👍🏽👍🏽👍🏽`, 'md', 'x');
    expect(name).toMatch(/^a+\.md$/);
    expect(fileName(family, 'md', 'x')).not.toContain('\uFFFD');
  });

  it('gives a name every system takes, whatever the title', () => {
    fc.assert(
      fc.property(poison, (title) => {
        const name = fileName(title, 'md', 'Untitled');
        expect(bytes(name)).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|#^[\]]/u);
        expect(name).not.toMatch(/^[\s.~-]|[\s.]\.md$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name.endsWith('.md')).toBe(true);
      }),
      runs,
    );
  });
});

describe('uniqueFileNames', () => {
  it('numbers names that a file system without case would take for one', () => {
    expect(uniqueFileNames(['Міст.md', 'міст.md', 'Міст.md', 'Річка.md'])).toEqual(['Міст.md', 'міст (2).md', 'Міст (3).md', 'Річка.md']);
  });

  it('does not run into a name that has a number already', () => {
    const names = uniqueFileNames(['a (2).md', 'a.md', 'a.md']);
    expect(new Set(names).size).toBe(3);
  });

  it('stays within the byte limit', () => {
    const long = fileName('я'.repeat(300), 'md', 'x');
    for (const name of uniqueFileNames([long, long, long])) expect(bytes(name)).toBeLessThanOrEqual(200);
  });

  it('gives distinct names for any list', () => {
    fc.assert(
      fc.property(fc.array(poison, { maxLength: 12 }), (titles) => {
        const names = uniqueFileNames(titles.map((title) => fileName(title, 'md', 'x')));
        expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(titles.length);
      }),
      runs,
    );
  });
});
