import styles from './TemplateHelp.module.css';
import { useWords } from '../locale-context';
import { templateNames } from '../../utils/export/template-names';

const lists = Object.entries(templateNames).flatMap(([name, kind]) => (typeof kind === 'object' ? [{ name, inner: Object.keys(kind) }] : []));
const words = Object.entries(templateNames).flatMap(([name, kind]) => (typeof kind === 'object' ? [] : [name]));
/** One call of each filter. */
const calls = ['upper', 'lower', 'trim', 'date:"DD.MM.YYYY"', 'truncate:200', 'replace:"a":"b"', 'default:"?"', 'join:", "', 'wikilink', 'tag', 'quote', 'html', 'yaml', 'json'];
const tag = (name: string) => `{{${name}}}`;

/** What may stand in a template. */
export function TemplateHelp() {
  const { t } = useWords();
  return (
    <details class={styles.help}>
      <summary class={styles.summary}>{t('settings.template.names')}</summary>
      <p class={styles.names}>
        {words.map((name) => (
          <code key={name}>{tag(name)}</code>
        ))}
      </p>
      <p>{t('settings.template.lists')}</p>
      {lists.map(({ name, inner }) => (
        <p key={name} class={styles.names}>
          <code>{tag(`#${name}`)}</code>
          {inner.map((one) => (
            <code key={one}>{tag(one)}</code>
          ))}
          <code>{tag(`/${name}`)}</code>
        </p>
      ))}
      <p>{t('settings.template.filters')}</p>
      <p class={styles.names}>
        {calls.map((call) => (
          <code key={call}>{`|${call}`}</code>
        ))}
      </p>
    </details>
  );
}
