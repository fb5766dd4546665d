import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { exportFileName, exportZip } from '../../utils/export/index';
import { zipFiles } from '../../utils/export/zip';
import { englishWords, ukrainianWords } from '../../utils/export/words';
import { poisonedSource } from './poison';
import { english, stored, ukrainian } from './sample';

interface Entry {
  readonly name: string;
  readonly content: string;
  readonly modified: Date;
}

/** The entries of a ZIP as an independent reader gives them; it refuses unsafe names. */
function unzip(zip: Uint8Array): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(zip), { strictFileNames: true, validateEntrySizes: true, lazyEntries: true }, (error, file) => {
      if (error !== null) return reject(error);
      const entries: Entry[] = [];
      file.on('error', reject);
      file.on('end', () => resolve(entries));
      file.on('entry', (entry: { fileName: string; getLastModDate: () => Date }) => {
        file.openReadStream(entry as never, (failure, stream) => {
          if (failure !== null) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            entries.push({ name: entry.fileName, content: Buffer.concat(chunks).toString('utf8'), modified: entry.getLastModDate() });
            file.readEntry();
          });
        });
      });
      file.readEntry();
    });
  });
}

describe('a ZIP of articles', () => {
  it('has one file for each, with Cyrillic names, numbered where they are the same', async () => {
    const settings = { words: ukrainianWords };
    const entries = await unzip(await exportZip('markdown', [ukrainian, stored, english], settings));
    expect(entries.map((entry) => entry.name)).toEqual([
      'Рада Зеленогаю підтримала новий міст.md',
      'Рада Зеленогаю підтримала новий міст (2).md',
      'Ferry line to Gull Island reopens after nine months.md',
    ]);
    expect(entries[0]?.content).toContain('## Ключові факти');
    expect(entries[2]?.content).toMatch(/^---\ntitle: "Ferry line/);
  });

  it('opens whatever the articles hold, with flat names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(poisonedSource, { minLength: 1, maxLength: 4 }), async (sources) => {
        const entries = await unzip(await exportZip('plain-text', sources, { words: englishWords }));
        expect(entries).toHaveLength(sources.length);
        for (const { name } of entries) expect(name).toMatch(/^[^/\\:]+\.txt$/);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['1601-01-01', '2026-05-05T06:15:00Z', '9999-01-01', 'never'])('can be dated %s', async (modified) => {
    const [entry] = await unzip(await zipFiles([{ name: 'a.txt', content: 'x' }], modified));
    expect(entry).toMatchObject({ name: 'a.txt', content: 'x' });
    if (modified.startsWith('2026')) expect(entry?.modified.getFullYear()).toBe(2026);
  });
});

describe('exportFileName', () => {
  it('is the title of one article and the word for highlights for many', () => {
    const settings = { words: ukrainianWords };
    expect(exportFileName('ris', [ukrainian], settings)).toBe('Рада Зеленогаю підтримала новий міст.ris');
    expect(exportFileName('full-csv', [ukrainian, english], settings)).toBe('Виділення.csv');
    expect(exportFileName('markdown', [{ ...stored, article: { ...stored.article, title: ' ' } }], settings)).toBe('Без назви.md');
  });
});
