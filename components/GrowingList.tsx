import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useWords } from './locale-context';
import styles from './GrowingList.module.css';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  readonly render: (item: Item, index: number) => ComponentChildren;
  /** How many to begin with, and how many to add. */
  readonly step?: number;
}

/**
 * A list that shows its beginning and adds the rest as one comes near its end, or by a button: six hundred rows at once
 * would make the popup wait, and a list that only grows by scrolling has no end for a keyboard.
 */
export function GrowingList<Item>({ items, label, render, step = 50 }: Props<Item>) {
  const { t } = useWords();
  const [shown, setShown] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const rest = items.length - shown;

  useEffect(() => {
    if (rest <= 0 || !end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setShown((count) => count + step), {
      rootMargin: '400px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rest, step]);

  const grow = () => {
    const next = shown;
    setShown(shown + step);
    // The button may be gone after this; the first new row is where one goes on.
    requestAnimationFrame(() => list.current?.children[next]?.querySelector('button')?.focus());
  };

  return (
    <>
      <ul class={styles.list} role="list" aria-label={label} ref={list}>
        {items.slice(0, shown).map(render)}
      </ul>
      {rest > 0 && (
        <div class={styles.end} ref={end}>
          <Button onPress={grow}>{t('more', { count: Math.min(rest, step) })}</Button>
        </div>
      )}
    </>
  );
}
