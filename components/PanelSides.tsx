import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './PanelSides.module.css';
import type { Words } from './locale-context';

/** What the panel shows: the page in front, or the library. */
export type PanelSide = 'page' | 'library';

interface Props {
  readonly words: Words;
  readonly side: PanelSide;
  /** Address of the library at a place in it, to which each new object leads; null until it was asked for. */
  readonly library: { readonly address: string } | null;
  readonly onSide: (side: PanelSide) => void;
  /** The side of the page. */
  readonly children: ComponentChildren;
}

/** The panel's two sides and the way between them. Either stays as it was left while the other is looked at. */
export function PanelSides({ words: { t, locale }, side, library, onSide, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const left = useRef(0);
  const shown = side === 'library' && library !== null;
  useLayoutEffect(() => {
    // Another fragment moves the library that is open; it is not loaded anew.
    if (frame.current && library) frame.current.src = library.address;
  }, [library]);
  useLayoutEffect(() => {
    if (shown) {
      frame.current?.focus();
      return () => window.scrollTo(0, left.current);
    }
    const keep = () => {
      left.current = window.scrollY;
    };
    document.addEventListener('scroll', keep, { passive: true });
    return () => document.removeEventListener('scroll', keep);
  }, [shown]);
  return (
    <div class={styles.sides} lang={locale}>
      <nav
        class={styles.nav}
        aria-label={t('app.name')}
        onKeyDown={(event) => {
          if (!shown || event.key !== '/') return;
          // The library's own key, pressed beside it.
          event.preventDefault();
          event.stopPropagation();
          frame.current?.focus();
          frame.current?.contentDocument?.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
        }}
      >
        {(['page', 'library'] as const).map((one) => (
          <button key={one} type="button" class={styles.side} aria-current={one === side ? 'page' : undefined} onClick={() => onSide(one)}>
            {t(`panel.${one}`)}
          </button>
        ))}
      </nav>
      <div class={styles.page} hidden={shown}>
        {children}
      </div>
      {library && <iframe ref={frame} class={styles.library} title={t('library.title')} inert={!shown} />}
    </div>
  );
}
