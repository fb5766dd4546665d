import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { selectedSpan } from './selected-span';
import type { Span } from '../../../utils/text/span';

/**
 * The words that were selected last in the text of an article, whose blocks are the children of the region in `whole`. They
 * stay known when the selection goes, as it does where text and lists share one place. Null while none were.
 */
export function useSelectedSpan(whole: RefObject<HTMLElement>, blocks: readonly Span[]): RefObject<Span> {
  const last = useRef<Span | null>(null);
  useEffect(() => {
    last.current = null;
    const note = () => {
      const region = whole.current?.querySelector<HTMLElement>('[role=region]');
      const selection = document.getSelection();
      if (!region || !selection || selection.isCollapsed) return;
      last.current = selectedSpan(selection.getRangeAt(0), region, blocks) ?? last.current;
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [whole, blocks]);
  return last;
}
