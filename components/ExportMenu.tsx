import { Button } from './Button';
import { Icon } from './Icon';
import { useWords } from './locale-context';
import { useDisclosure } from './use-disclosure';
import styles from './ExportMenu.module.css';

/** A button that opens the two ways out. */
export function ExportMenu({ onExport }: { readonly onExport: (to: 'file' | 'clipboard') => void }) {
  const { t } = useWords();
  const { isOpen, id, toggle, close, whole } = useDisclosure();
  const pick = (to: 'file' | 'clipboard') => {
    close();
    onExport(to);
  };
  return (
    <div class={styles.export} {...whole}>
      <Button look="plain" expanded={isOpen} controls={id} onPress={toggle}>
        {t('export')}
        <Icon name="down" />
      </Button>
      <div id={id} class={styles.ways} hidden={!isOpen}>
        <Button look="plain" onPress={() => pick('file')}>
          {t('export.file')}
        </Button>
        <Button look="plain" onPress={() => pick('clipboard')}>
          {t('export.clipboard')}
        </Button>
      </div>
    </div>
  );
}
