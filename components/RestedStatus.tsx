import { useEffect, useState } from 'preact/hooks';

/** How long words must stand still to be said, and how long they stay for it, ms. */
const rest = 600;
const stay = 2_000;

/**
 * Says words to a screen reader once they have stood still: a count that changes with every letter typed would talk over
 * itself. Said, they go: what is shown beside is not to be read twice.
 */
export function RestedStatus({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const saying = setTimeout(() => setSaid(words), rest);
    const ending = setTimeout(() => setSaid(''), rest + stay);
    return () => {
      clearTimeout(saying);
      clearTimeout(ending);
    };
  }, [words]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
