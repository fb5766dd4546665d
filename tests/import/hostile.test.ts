import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../utils/import/decode-text';
import { limits, UnreadableFile } from '../../utils/import/imported';
import { guessColumns } from '../../utils/import/columns';
import { readImport } from '../../utils/import/read-file';
import { poison, runs } from '../export/poison';

const page = 'https://site.example/story';

/** The reason a text cannot be read, or how many items it gave. */
function outcome(text: string): string | number {
  try {
    const result = readImport(text);
    return result.kind === 'columns' ? 'columns' : result.file.highlights.length + result.file.articles.length;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.reason;
  }
}

describe('a file that is none of the known', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['half a JSON', '{"annotations": [', 'bad-json'],
    ['another JSON', '{"bookmarks": []}', 'unknown-format'],
    ['a list of anything', '[1, 2, 3]', 'unknown-format'],
    ['a web page', '<!doctype html><p>x', 'unknown-format'],
    ['a picture', '\u0089PNG\r\n\0\0', 'unknown-format'],
    ['a letter', 'Dear all\nno table here', 'unknown-format'],
    ['a header alone', 'Highlight,Title,Author,URL,Note,Location,Date\n', 'no-rows'],
    ['brackets without end', '['.repeat(200_000), 'bad-json'],
  ])('%s is refused with a reason', (_, text, reason) => expect(outcome(text)).toBe(reason));

  it('is refused as bytes when it is too large, empty or no text', () => {
    const reason = (bytes: Uint8Array) => {
      try {
        decodeText(bytes);
        return null;
      } catch (error) {
        return (error as UnreadableFile).reason;
      }
    };
    expect(reason(new Uint8Array(0))).toBe('empty');
    expect(reason(new Uint8Array([1, 2, 0, 4]))).toBe('not-text');
    expect(reason({ length: limits.bytes + 1 } as Uint8Array)).toBe('too-large');
  });

  it.each([
    ['utf-16le with its mark', [0xff, 0xfe, 0x57, 0x04], 'ї'],
    ['utf-16be with its mark', [0xfe, 0xff, 0x04, 0x57], 'ї'],
    ['utf-8', [0xd1, 0x97], 'ї'],
    ['windows-1251', [0xef, 0xee, 0xf0, 0xee, 0xec], 'пором'],
    ['windows-1252', [0x63, 0x61, 0x66, 0xe9], 'café'],
  ])('is decoded from %s', (_, bytes, text) => expect(decodeText(new Uint8Array(bytes))).toBe(text));
});

describe('hostile content', () => {
  it('cannot reach what every object inherits', () => {
    const text = `{"annotations":[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"uri":"${page}","target":[{"selector":[{"type":"TextQuoteSelector","exact":"words"}]}],"tags":["__proto__","constructor"]}]}`;
    const result = readImport(text);
    if (result.kind !== 'read') throw new Error('a file of Hypothesis');
    expect(result.file.highlights[0]?.tags).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(outcome('__proto__,constructor\n1,2')).toBe('columns');
    expect(guessColumns({ line: 1, cells: ['__proto__', 'constructor', 'toString'] })).toEqual({});
  });

  it('is refused field by field, with the place named', () => {
    const annotation = (change: object) => ({ uri: page, text: '', tags: [], target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words' }] }], ...change });
    const quote = (exact: unknown) => ({ target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }] });
    const all = [{ uri: 'javascript:alert(1)' }, { uri: 'data:text/html,x' }, { uri: 5 }, quote({ toString: 'x' }), quote(' '), quote('x'.repeat(200_001)), { text: 'n'.repeat(200_001) }, { tags: 'not a list' }, { tags: Array.from({ length: 101 }, (_, at) => `t${at}`) }];
    const result = readImport(JSON.stringify({ annotations: [null, 'text', 7, ...all.map(annotation)] }));
    if (result.kind !== 'read') throw new Error('a file of Hypothesis');
    expect(result.file.problems).toEqual([
      ...[1, 2, 3].map((line) => ({ line, reason: 'not-an-object', leftOut: true })),
      ...[4, 5, 6].map((line) => ({ line, reason: 'no-address', leftOut: true })),
      ...[7, 8].map((line) => ({ line, reason: 'no-words', leftOut: true })),
      { line: 9, reason: 'too-long', leftOut: true },
      { line: 10, reason: 'too-long', leftOut: false },
      { line: 12, reason: 'too-many-tags', leftOut: false },
    ]);
    expect(result.file.highlights.map(({ note, tags }) => [note.length, tags.length])).toEqual([
      [200_000, 0],
      [0, 1],
      [0, 100],
    ]);
  });

  it('of any kind in every field is read or refused, never thrown, and gives only addresses of the web', () => {
    let tried = 0;
    const value = fc.oneof(poison, fc.jsonValue(), fc.constant(page));
    const forms: readonly fc.Arbitrary<string>[] = [
      fc.record({ annotations: fc.array(fc.record({ id: value, uri: value, text: value, tags: value, created: value, user: value, references: value, document: value, target: fc.oneof(value, fc.array(fc.record({ selector: fc.array(fc.record({ type: fc.constant('TextQuoteSelector'), exact: value, prefix: value, suffix: value }), { maxLength: 2 }) }), { maxLength: 2 })) }, { requiredKeys: [] }), { maxLength: 3 }) }).map((one) => JSON.stringify(one)),
      fc.array(fc.record({ '@context': fc.constant('http://www.w3.org/ns/anno.jsonld'), type: fc.constant('Annotation'), id: value, body: value, created: value, target: fc.oneof(value, fc.record({ source: value, selector: value, styleClass: value })) }), { minLength: 1, maxLength: 3 }).map((one) => JSON.stringify(one)),
      fc.array(fc.record({ url: fc.constantFrom(page, 'javascript:1'), title: value, highlights: fc.array(fc.record({ text: value, timestamp: value, notes: value, color: value, comment: value }), { maxLength: 3 }) }), { minLength: 1, maxLength: 2 }).map((one) => JSON.stringify(one)),
      fc.array(fc.array(poison, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 }).map((table) => `Highlight,Title,Author,URL,Note,Location,Date\n${table.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(',')).join('\n')}`),
      poison,
      fc.string({ unit: 'binary', maxLength: 200 }),
    ];
    fc.assert(
      fc.property(fc.oneof(...forms), (text) => {
        tried += 1;
        try {
          const result = readImport(text);
          if (result.kind === 'columns') return;
          for (const { exact, article, note } of result.file.highlights) {
            expect(exact.trim()).not.toBe('');
            expect(article.url ?? 'https:').toMatch(/^https?:/);
            expect(`${exact}${note}${article.title}`).not.toMatch(/[\0-\u0008\u000B-\u001F]/);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 2 * runs.numRuns * forms.length },
    );
    console.log(`hostile files tried: ${tried}`);
  });

  it('stops at the most items that are taken, and says so', () => {
    const rows = Array.from({ length: limits.items + 5 }, (_, at) => `w${at},t,a,${page},,,`).join('\n');
    const result = readImport(`Highlight,Title,Author,URL,Note,Location,Date\n${rows}`);
    if (result.kind !== 'read') throw new Error('a known form');
    expect(result.file.highlights.length).toBeLessThanOrEqual(limits.items);
    expect(result.file.problems.at(-1)).toMatchObject({ reason: 'too-many-items', leftOut: true });
  });
});
