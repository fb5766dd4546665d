import { useState } from 'preact/hooks';
import { KeyRow } from './KeyRow';
import { Section } from './Section';
import { ShortcutList } from './ShortcutList';
import { keyName } from './key-names';
import type { Shortcut } from './settings-model';
import styles from './KeysSection.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import { cursorActions, defaultKeys, keyConflicts } from '../../utils/settings/cursor-keys';
import type { CursorAction, CursorKeys } from '../../utils/settings/cursor-keys';

interface Props {
  readonly keys: CursorKeys;
  readonly shortcuts: readonly Shortcut[] | null;
  readonly onChange: (keys: CursorKeys) => void;
  readonly onOpenShortcuts: () => void;
}

/** Keys of the sentence cursor, which are ours to change, and the browser's shortcuts, which are the browser's. */
export function KeysSection({ keys, shortcuts, onChange, onOpenShortcuts }: Props) {
  const { t } = useWords();
  /** Keys that contradict each other; they are not kept until they agree. */
  const [draft, setDraft] = useState<CursorKeys | null>(null);
  const shown = draft ?? keys;
  const conflicts = keyConflicts(shown);
  const take = (changed: CursorKeys) => {
    const sound = keyConflicts(changed).size === 0;
    setDraft(sound ? null : changed);
    if (sound) onChange(changed);
  };
  const conflictText = (action: CursorAction): string | null => {
    const other = conflicts.get(action);
    return other ? t('settings.keys.conflict', { key: keyName(shown[action]), action: t(`settings.key.${other}`) }) : null;
  };
  return (
    <Section id="keys" title={t('settings.keys')}>
      <p class={styles.about}>{t('settings.keys.explain')}</p>
      <ul class={styles.keys}>
        {cursorActions.map((action) => (
          <KeyRow key={action} name={t(`settings.key.${action}`)} value={shown[action]} conflict={conflictText(action)} onTake={(key) => take({ ...shown, [action]: key })} />
        ))}
      </ul>
      <p class={styles.about} role="status">
        {conflicts.size > 0 && t('settings.keys.unsaved')}
      </p>
      <Button onPress={() => take(defaultKeys)}>{t('settings.keys.reset')}</Button>
      <ShortcutList shortcuts={shortcuts} onOpen={onOpenShortcuts} />
    </Section>
  );
}
