import styles from './PersonNames.module.css';
import type { AliasEntry } from '../person-model';
import { Button } from '../../Button';
import { useWords } from '../../locale-context';

interface Props {
  /** The one that is shown. */
  readonly name: string;
  readonly aliases: readonly AliasEntry[];
  readonly onSplit: (alias: string) => void;
}

/** Under which names somebody stands in the articles; one that means somebody else can be taken out. */
export function PersonNames({ name, aliases, onSplit }: Props) {
  const { t } = useWords();
  return (
    <>
      <ul class={styles.list} role="list">
        {aliases.map((alias) => (
          <li key={alias.name} class={styles.alias}>
            <span>
              {alias.name} <span class={styles.count}>{t('library.articles', { count: alias.articles })}</span>
            </span>
            {alias.separable && alias.name !== name && (
              <Button look="plain" onPress={() => onSplit(alias.name)}>
                {t('person.split')} <span class="visually-hidden">{alias.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class={styles.hint}>{t('person.merge.hint')}</p>
    </>
  );
}
