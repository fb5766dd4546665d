import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import styles from './Disclosure.module.css';
import { Button } from '../Button';
import { Icon } from '../Icon';

interface Props {
  readonly label: string;
  /** What opens under the button; `close` shuts it and gives the focus back. */
  readonly children: (close: () => void) => ComponentChildren;
  /** Where the button stands in its line, so that what opens stays on the page; `flow` opens between the lines, where a row cuts off what sticks out. */
  readonly side?: 'start' | 'end' | 'flow';
  /** Whether in a narrow place the arrow alone stands for the label. */
  readonly slim?: boolean;
}

/** A button that opens a sheet with plain controls beside it; Escape, or leaving it, closes it. No ARIA menu. */
export function Disclosure({ label, children, side = 'start', slim = false }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    whole.current?.querySelector('button')?.focus();
  };
  return (
    <div
      class={styles.whole}
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <Button look="plain" expanded={open} controls={id} onPress={() => setOpen(!open)}>
        <span class={slim ? styles.label : undefined}>{label}</span>
        <Icon name="down" />
      </Button>
      {/* Focusable, so that a press on its plain parts does not count as leaving it. */}
      <div id={id} class={`${styles.sheet} ${{ start: styles.start, end: styles.end, flow: styles.flow }[side]}`} hidden={!open} tabIndex={-1}>
        {open && children(close)}
      </div>
    </div>
  );
}
