import { Disclosure } from './Disclosure';
import styles from './QueryHelp.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

/** Parts of the query language, each with a beginning that can be put into the field. */
const parts = [
  { id: 'phrase', begin: '"' },
  { id: 'without', begin: '-' },
  { id: 'person', begin: 'person:' },
  { id: 'site', begin: 'site:' },
  { id: 'tag', begin: 'tag:' },
  { id: 'before', begin: 'before:' },
  { id: 'after', begin: 'after:' },
  { id: 'has-note', begin: 'has:note' },
] as const;

/** What one can write into the search; a press puts it there. */
export function QueryHelp({ onBegin }: { readonly onBegin: (words: string) => void }) {
  const { t } = useWords();
  return (
    <Disclosure label={t('library.filter')} side="end">
      {(close) => (
        <ul class={styles.parts} role="list" aria-label={t('library.filter.label')}>
          {parts.map(({ id, begin }) => (
            <li key={id} class={styles.part}>
              <Button
                look="plain"
                onPress={() => {
                  close();
                  onBegin(begin);
                }}
              >
                <code>{t(`library.filter.${id}.form`)}</code>
              </Button>
              <span class={styles.meaning}>{t(`library.filter.${id}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
