import { Disclosure } from './Disclosure';
import styles from './QueryHelp.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

/** Parts of the query language. Their forms are in the language of the interface, which the search understands as any other. */
const parts = ['phrase', 'without', 'person', 'site', 'tag', 'title', 'before', 'after', 'has-note', 'colour'] as const;

/** What of a form is put into the field: the mark or the name of a field that a value is to follow, or all where there is no choice. */
function beginning(part: (typeof parts)[number], form: string): string {
  if (part === 'phrase' || part === 'without') return form.charAt(0);
  return part === 'has-note' || part === 'colour' ? form : form.slice(0, form.indexOf(':') + 1);
}

/** What one can write into the search; a press puts it there. */
export function QueryHelp({ onBegin }: { readonly onBegin: (words: string) => void }) {
  const { t } = useWords();
  return (
    <Disclosure label={t('library.filter')} side="end" slim>
      {(close) => (
        <ul class={styles.parts} role="list" aria-label={t('library.filter.label')}>
          {parts.map((part) => {
            const form = t(`library.filter.${part}.form`);
            return (
              <li key={part} class={styles.part}>
                <Button
                  look="plain"
                  onPress={() => {
                    close();
                    onBegin(beginning(part, form));
                  }}
                >
                  <code>{form}</code>
                </Button>
                <span class={styles.meaning}>{t(`library.filter.${part}`)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
