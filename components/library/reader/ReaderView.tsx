import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ReaderHeader } from './ReaderHeader';
import { ReaderSide } from './ReaderSide';
import type { SideId } from './ReaderSide';
import { ReaderText } from './ReaderText';
import type { Pointed, Pressed } from './ReaderText';
import { blocksOf } from './blocks-of';
import { useSelectedSpan } from './use-selected-span';
import type { LibraryActions } from '../library-model';
import { listPlace } from '../place';
import type { Place } from '../place';
import type { ReaderContent } from '../reader-model';
import { useWide } from '../use-wide';
import styles from './ReaderView.module.css';
import type { HighlightActions } from '../../highlight-actions';
import { Notice } from '../../Notice';
import { TabPanel, Tabs } from '../../Tabs';
import type { ItemActions } from '../../item-actions';
import { useWords } from '../../locale-context';
import type { Announce } from '../../use-toast';
import type { Span } from '../../../utils/text/span';

interface Props {
  readonly content: ReaderContent;
  /** Where one came from; null when the library was opened here. */
  readonly back: Place | null;
  readonly actions: LibraryActions;
  readonly announce: Announce;
}

/** A saved article: its text, and beside it what was highlighted and found in it, each leading to the other. */
export function ReaderView({ content, back, actions, announce }: Props) {
  const { t } = useWords();
  const wide = useWide();
  const { analysis, highlights, within, key } = content;
  const [shown, setShown] = useState<Pointed>({ spans: [], scroll: false });
  const [panel, setPanel] = useState<SideId>(within ? sideOf[within.kind] : wide ? 'highlights' : 'text');
  const beside = wide && panel === 'text' ? 'highlights' : panel;

  const whole = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(content.article), [content.article]);
  const selected = useSelectedSpan(whole, blocks);

  /** Shows a place in the text; where only one of the two is on the page, the text. */
  const jump = (spans: readonly Span[]) => {
    setShown({ spans, scroll: true });
    if (!wide) setPanel('text');
  };
  const spansOf = ({ kind, id }: Pressed): readonly Span[] => {
    if (kind === 'quote') return analysis.quotes.find((quote) => quote.id === id)?.parts ?? [];
    if (kind === 'participant') return analysis.participants.find((one) => one.id === id)?.mentions ?? [];
    const span = highlights.find(({ highlight }) => highlight.id === id)?.span;
    return span ? [span] : [];
  };
  useEffect(() => {
    if (within) jump(spansOf(within));
  }, [key, within?.kind, within?.id]);

  /** From the text to what stands beside it: the list it is in, at its row. */
  const press = (pressed: Pressed) => {
    setPanel(sideOf[pressed.kind]);
    setShown({ spans: spansOf(pressed), scroll: false });
    const index = orderOf(content, pressed);
    requestAnimationFrame(() => {
      const row = document.querySelectorAll<HTMLElement>('[role=tabpanel]:not([hidden]) li')[index];
      row?.scrollIntoView?.({ block: 'nearest' });
      row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    });
  };

  const items: ItemActions = {
    jump,
    copy: (text) => void announce(() => actions.copy(text), 'done.copied'),
    carry: {
      copy: ({ id }) => void announce(() => actions.copyQuote(key, id, 'plain'), 'done.copied'),
      forms: (quote) => actions.carryQuote(quote, content.article, analysis),
    },
    highlight: null,
    isHighlighted: (text) => highlights.some(({ highlight }) => highlight.selectors.quote.exact === text),
    // What lies in the library is shown as it was read; it is corrected where it is read.
    correct: null,
    isCorrected: () => false,
  };
  const highlightActions: HighlightActions = {
    jump: (id) => jump(spansOf({ kind: 'highlight', id })),
    copy: items.copy,
    setNote: (id, note, aloud) => void announce(() => actions.setNote(id, note), aloud ? 'done.saved' : null),
    setColour: (id, colour) => void announce(() => actions.setColour(id, colour), 'done.saved'),
    remove: (id) => void announce(() => actions.removeHighlight(id), 'done.removed', true),
    confirm: () => undefined,
    reject: () => undefined,
    attach: content.readable ? (id) => void announce(() => (selected.current ? actions.attach(key, id, selected.current) : Promise.resolve('no-selection')), 'done.attached', true) : null,
    keepAsNote: (id, asNote) => void announce(() => actions.keepAsNote(id, asNote), 'done.saved', true),
    lookAgain: () => undefined,
  };

  const sides: readonly SideId[] = [...(wide ? [] : (['text'] as const)), 'highlights', 'facts', 'participants', 'quotes', 'pictures', 'versions'];
  const counts: Partial<Record<SideId, number>> = {
    highlights: highlights.length,
    facts: analysis.facts.length,
    participants: analysis.participants.length,
    quotes: analysis.quotes.length,
    versions: content.versions.length,
  };
  const tabs = sides.map((id) => ({ id, name: t(`reader.tab.${id}`), ...(counts[id] !== undefined && { count: counts[id] }) }));
  const text = content.readable ? <ReaderText content={content} shown={shown} onPress={press} /> : <Notice icon="attention">{t('reader.no-text')}</Notice>;
  return (
    <div class={styles.reader} ref={whole}>
      <ReaderHeader
        content={content}
        back={back}
        onBack={actions.goBack}
        onNote={(note, aloud) => void announce(() => actions.setArticleNote(key, note), aloud ? 'done.saved' : null)}
        onExport={() => void announce(() => actions.exportSelected({ view: 'articles', ids: [key] }), null)}
        onRestore={() => void announce(() => actions.restore({ view: 'trash', ids: [key] }), 'done.restored', true)}
        onRemove={() => {
          void announce(() => actions.remove({ view: 'articles', ids: [key] }), 'done.trashed', true);
          actions.goBack(listPlace('articles'));
        }}
      />
      {wide && <div class={styles.text}>{text}</div>}
      <aside class={styles.side} aria-label={t('reader.side')}>
        <div class={styles.tabs}>
          <Tabs label={t('reader.side')} tabs={tabs} selected={beside} onSelect={setPanel} />
        </div>
        {sides.map((id) => (
          <TabPanel key={id} id={id} selected={id === beside}>
            {id === 'text' ? (
              text
            ) : (
              <ReaderSide
                panel={id}
                content={content}
                items={items}
                highlights={highlightActions}
                onCopyQuote={(quote, style) => void announce(() => actions.copyQuote(key, quote, style), 'done.copied')}
                onPanel={setPanel}
              />
            )}
          </TabPanel>
        ))}
      </aside>
    </div>
  );
}

const sideOf = { highlight: 'highlights', quote: 'quotes', participant: 'participants' } as const satisfies Record<Pressed['kind'], SideId>;

/** The row of something pressed in its list; -1 when it is not there. */
function orderOf({ analysis, highlights }: ReaderContent, { kind, id }: Pressed): number {
  if (kind === 'highlight') return highlights.findIndex(({ highlight }) => highlight.id === id);
  return (kind === 'quote' ? analysis.quotes : analysis.participants).findIndex((one) => one.id === id);
}
