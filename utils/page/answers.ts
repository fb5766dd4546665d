import type { ExtensionToPage, Handlers } from '../messages';
import { scrollToRange } from './jump';
import type { Painter } from './paint';
import { selectedRange } from './selection';
import type { Session } from './session';

/** Answers to what the popup and the background ask of a page. */
export function pageAnswers(document: Document, session: Session, painter: Painter): Handlers<ExtensionToPage> {
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
    async highlightsChanged({ key }) {
      if (key === session.key) await session.reload();
    },
  };
}
