import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './Icon';
import styles from './Notice.module.css';

interface Props {
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

/** A remark about the whole page or a whole list. */
export function Notice({ icon, children }: Props) {
  return (
    <div class={styles.notice}>
      <span class={styles.icon}>
        <Icon name={icon} />
      </span>
      <div class={styles.text}>{children}</div>
    </div>
  );
}
