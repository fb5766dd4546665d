import { useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';
import { useWords } from './locale-context';
import styles from './ExportMenu.module.css';

/** A button that opens the two ways out. A disclosure, not an ARIA menu: it holds plain buttons. */
export function ExportMenu({ onExport }: { readonly onExport: (to: 'file' | 'clipboard') => void }) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    whole.current?.querySelector('button')?.focus();
  };
  const pick = (to: 'file' | 'clipboard') => {
    close();
    onExport(to);
  };
  return (
    <div
      class={styles.export}
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <Button look="plain" expanded={open} controls={id} onPress={() => setOpen(!open)}>
        {t('export')}
        <Icon name="down" />
      </Button>
      <div id={id} class={styles.ways} hidden={!open}>
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
