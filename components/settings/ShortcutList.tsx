import type { Shortcut } from './settings-model';
import styles from './ShortcutList.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

interface Props {
  readonly shortcuts: readonly Shortcut[] | null;
  readonly onOpen: () => void;
}

/** The browser's own shortcuts to the extension: shown here, changed where the browser changes them. */
export function ShortcutList({ shortcuts, onOpen }: Props) {
  const { t } = useWords();
  if (!shortcuts) return <p class={styles.about}>{t('settings.shortcuts.none')}</p>;
  return (
    <>
      <h3 class={styles.title}>{t('settings.shortcuts')}</h3>
      <dl class={styles.list}>
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class={styles.row}>
            <dt>{t(`settings.shortcut.${command}`)}</dt>
            <dd class={styles.keys}>{keys === '' ? t('settings.shortcut.unset') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={onOpen}>{t('settings.shortcuts.change')}</Button>
    </>
  );
}
