import styles from './SortSelect.module.css';
import type { Order } from './views';
import { useWords } from '../locale-context';

interface Props {
  readonly order: Order;
  readonly orders: readonly Order[];
  readonly onSelect: (order: Order) => void;
}

/** How the list is sorted; nothing where there is no choice. */
export function SortSelect({ order, orders, onSelect }: Props) {
  const { t } = useWords();
  if (orders.length < 2) return null;
  return (
    <label class={styles.label}>
      <span class="visually-hidden">{t('library.order')}</span>
      <select
        class={styles.select}
        value={order}
        onChange={({ currentTarget }) => {
          const chosen = orders.find((one) => one === currentTarget.value);
          if (chosen) onSelect(chosen);
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {t(`library.order.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
