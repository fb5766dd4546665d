import { useId, useRef, useState } from 'preact/hooks';
import type { JSX, RefObject } from 'preact';

interface Disclosure {
  readonly isOpen: boolean;
  /** For what opens, so that the button can name it. */
  readonly id: string;
  readonly toggle: () => void;
  /** Shuts it and gives the focus back to the button. */
  readonly close: () => void;
  /** For the element that holds the button, which comes first, and what opens. */
  readonly whole: {
    readonly ref: RefObject<HTMLDivElement>;
    readonly onKeyDown: JSX.KeyboardEventHandler<HTMLDivElement>;
    readonly onFocusOut: JSX.FocusEventHandler<HTMLDivElement>;
  };
}

/** A button that opens plain controls beside it; Escape, or leaving them, closes them. No ARIA menu. */
export function useDisclosure(): Disclosure {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    ref.current?.querySelector('button')?.focus();
  };
  return {
    isOpen,
    id,
    toggle: () => setOpen(!isOpen),
    close,
    whole: {
      ref,
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Whatever it stands in stays open.
        event.preventDefault();
        event.stopPropagation();
        close();
      },
      onFocusOut: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
      },
    },
  };
}
