import form from './form.module.css';
import { useWords } from '../locale-context';
import { exportFormats } from '../../utils/export/index';
import type { ExportFormatName } from '../../utils/export/index';
import { exportWords } from '../../utils/export/words';

/** What a form cannot hold, before anybody relies on it. */
export function Losses({ format }: { readonly format: ExportFormatName }) {
  const { t, locale } = useWords();
  const { losses } = exportWords(locale);
  const { loses } = exportFormats[format];
  return (
    <div role="status">
      <p class={form.text}>{t('transfer.loses')}</p>
      <ul class={form.list}>
        {loses.map((loss) => (
          <li key={loss}>{losses[loss]}</li>
        ))}
      </ul>
    </div>
  );
}
