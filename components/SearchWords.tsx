import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { occurrences } from './search';
import styles from './SearchWords.module.css';

/** The folded words being searched for; empty when nothing is. */
export const SearchContext = createContext<readonly string[]>([]);

/** A text in which the words that are searched for are marked. */
export function SearchWords({ text }: { readonly text: string }) {
  const words = useContext(SearchContext);
  if (words.length === 0) return <>{text}</>;
  let at = 0;
  const pieces = occurrences(words, text).flatMap((span) => {
    const before = text.slice(at, span.start);
    at = span.end;
    return [before, <mark class={styles.found}>{text.slice(span.start, span.end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
