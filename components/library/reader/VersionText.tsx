import { useId, useState } from 'preact/hooks';
import { TextBlock } from './TextBlock';
import { blocksOf } from './blocks-of';
import type { VersionEntry } from '../reader-model';
import { Button } from '../../Button';
import { useWords } from '../../locale-context';
import styles from './VersionText.module.css';

/** An older text of the article, to be opened, with the highlights that stand in it. */
export function VersionText({ version: { text, highlights } }: { readonly version: VersionEntry }) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const marks = { highlights, quotes: [], mentions: [], shown: [] };
  return (
    <>
      <Button look="plain" expanded={open} controls={id} onPress={() => setOpen(!open)}>
        {t('reader.versions.read')}
        {highlights.length > 0 && ` · ${t('library.highlights', { count: highlights.length })}`}
      </Button>
      <div id={id} class={styles.text} hidden={!open}>
        {open && blocksOf({ blocks: [], text }).map((block) => <TextBlock key={block.start} block={block} text={text} marks={marks} />)}
      </div>
    </>
  );
}
