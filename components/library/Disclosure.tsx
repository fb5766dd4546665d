import type { ComponentChildren } from 'preact';
import styles from './Disclosure.module.css';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useDisclosure } from '../use-disclosure';

interface Props {
  readonly label: string;
  /** What opens under the button; `close` shuts it and gives the focus back. */
  readonly children: (close: () => void) => ComponentChildren;
  /** Where the button stands in its line, so that what opens stays on the page; `flow` opens between the lines, where a row cuts off what sticks out. */
  readonly side?: 'start' | 'end' | 'flow';
  /** Whether in a narrow place the arrow alone stands for the label. */
  readonly slim?: boolean;
}

/** A button that opens a sheet with plain controls beside it. */
export function Disclosure({ label, children, side = 'start', slim = false }: Props) {
  const { isOpen, id, toggle, close, whole } = useDisclosure();
  return (
    <div class={styles.whole} {...whole}>
      <Button look="plain" expanded={isOpen} controls={id} onPress={toggle}>
        <span class={slim ? styles.label : undefined}>{label}</span>
        <Icon name="down" />
      </Button>
      {/* Focusable, so that a press on its plain parts does not count as leaving it. */}
      <div id={id} class={`${styles.sheet} ${{ start: styles.start, end: styles.end, flow: styles.flow }[side]}`} hidden={!isOpen} tabIndex={-1}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}
