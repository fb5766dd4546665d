import { useEffect, useState } from 'preact/hooks';
import styles from './Skeleton.module.css';

interface Props {
  readonly label: string;
  /** A whole page has a title above its lines. */
  readonly title?: boolean;
}

/** Reading takes less than this most of the time, ms; a skeleton that flashes by looks slower than nothing. */
const patience = 150;

/** Empty lines where text will be. */
export function Skeleton({ label, title = false }: Props) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={styles.skeleton} role="status" aria-busy="true">
      {late && (
        <>
          <span class="visually-hidden">{label}</span>
          {title && <div class={styles.title} />}
          {[0, 1, 2].map((index) => (
            <div key={index} class={styles.lines} />
          ))}
        </>
      )}
    </div>
  );
}
