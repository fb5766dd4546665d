import type { ExtensionToPage, Handlers, LaterScript } from '../messages';
import { scrollToRange } from './jump';
import type { PagePort } from './port';
import { selectedRange } from './selection';

/** Answers to what the popup and the background ask of a page. */
export function pageAnswers(document: Document, port: PagePort, need: (script: LaterScript) => Promise<unknown>): Handlers<ExtensionToPage> {
  const { session, painter } = port;
  const show = (ranges: readonly Range[]): boolean => {
    const [first] = ranges;
    if (!first) return false;
    scrollToRange(first);
    painter.flash(ranges);
    return true;
  };
  const anchoredBy = (id: string) => session.anchored.find(({ highlight }) => highlight.id === id);

  return {
    async pageState() {
      await session.ready;
      const highlights = session.anchored.map(({ highlight, result: { state, found } }) => ({ highlight, state, found }));
      return { key: session.key, page: session.page, privateWindow: session.privateWindow, highlights, canPaint: painter.canPaint };
    },
    showText: async (words) => show(await session.locate(words)),
    showHighlight({ id }) {
      const range = anchoredBy(id)?.result.range;
      return range ? show([range]) : false;
    },
    async highlightText({ words, colour, note }) {
      const ranges = await session.locate(words);
      const [first] = ranges;
      const last = ranges[ranges.length - 1];
      if (!first || !last) return null;
      const whole = first.cloneRange();
      whole.setEnd(last.endContainer, last.endOffset);
      return session.create(whole, colour, note);
    },
    highlightSelection({ colour }) {
      const range = selectedRange(document);
      return range && session.create(range, colour, '');
    },
    attachToSelection({ id }) {
      const range = selectedRange(document);
      return range && session.attach(id, range);
    },
    confirmChange({ id }) {
      const range = anchoredBy(id)?.result.range;
      return range ? session.attach(id, range) : null;
    },
    async rejectChange({ id }) {
      const anchored = anchoredBy(id);
      if (!anchored || anchored.result.found === '') return null;
      return session.change(id, { rejected: [...anchored.highlight.rejected, anchored.result.found] });
    },
    async toggleCursor({ quotes, participants }) {
      if (port.stopCursor) {
        port.stopCursor();
        return false;
      }
      if (quotes.length + participants.length > 0) port.landmarks = { quotes: await session.locate(quotes), participants: await session.locate(participants) };
      if (!port.toolbar) await need('toolbar');
      await need('cursor');
      return port.stopCursor !== null;
    },
    async highlightsChanged({ keys }) {
      if (session.key !== null && keys.includes(session.key)) await session.reload();
    },
  };
}
