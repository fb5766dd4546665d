import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import styles from './HitWords.module.css';
import type { Span } from '../../utils/text/span';

/** Where the words of the search stand in a text; nowhere when nothing is searched for. */
export const HitsContext = createContext<(text: string) => readonly Span[]>(() => []);

/** A text in which what the search has found is marked. */
export function HitWords({ text }: { readonly text: string }) {
  const hits = useContext(HitsContext)(text);
  if (hits.length === 0) return <>{text}</>;
  let at = 0;
  const pieces = hits.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark class={styles.hit}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
