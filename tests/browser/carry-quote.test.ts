import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryQuote, copyQuote } from '../../utils/browser/carry-quote';
import { ukrainianState } from '../components/sample-uk';

const { article, analysis } = ukrainianState();
const [quote] = analysis.quotes;
if (!quote) throw new Error('the sample has a quote');

class Item {
  constructor(readonly forms: Readonly<Record<string, Blob>>) {}
}

const write = vi.fn<(items: readonly Item[]) => Promise<void>>();

beforeEach(() => {
  write.mockResolvedValue();
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
});
afterEach(() => vi.unstubAllGlobals());

describe('a quote with its source', () => {
  it('is not there for a drag until what writes it is loaded', async () => {
    expect(carryQuote(quote, article, analysis, 'uk')).toBeNull();
    await vi.waitFor(() => expect(carryQuote(quote, article, analysis, 'uk')).not.toBeNull(), { timeout: 10_000 });
  });

  it('is copied as text and as rich text at once, the same as is dragged', async () => {
    expect(await copyQuote(quote, article, analysis, 'uk')).toBe('done');
    const forms = write.mock.calls[0]?.[0][0]?.forms ?? {};
    const dragged = carryQuote(quote, article, analysis, 'uk');
    expect(Object.keys(forms)).toEqual(['text/plain', 'text/html']);
    for (const type of ['text/plain', 'text/html'] as const) expect(await forms[type]?.text()).toBe(dragged?.[type]);
  });

  it('says so when the browser keeps the clipboard shut', async () => {
    write.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    expect(await copyQuote(quote, article, analysis, 'uk')).toBe('clipboard');
  });
});
