import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first shown, or before by `preload`. */
export type LoadedLater<Props> = ((props: Props) => preact.ComponentChild) & { preload(): Promise<void> };

/** Keeps a component out of the scripts that a page starts with. Until its code is there it shows nothing; then, at once. */
export function loadedLater<Props extends object>(load: () => Promise<ComponentType<Props>>): LoadedLater<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    Loaded ??= await load();
  };
  const Later = (props: Props) => {
    const [, redraw] = useState(false);
    useEffect(() => {
      // The file is gone when the program was replaced meanwhile: what is shown stays as it is.
      if (!Loaded) preload().then(() => redraw(true), () => undefined);
    }, []);
    return Loaded && <Loaded {...props} />;
  };
  return Object.assign(Later, { preload });
}
