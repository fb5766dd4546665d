import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Section } from './Section';
import { TemplateHelp } from './TemplateHelp';
import type { SettingsActions, TemplatePreview } from './settings-model';
import styles from './TemplateSection.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

interface Props {
  /** Null: Konspekt's own form. */
  readonly template: string | null;
  readonly onChange: (template: string | null) => void;
  readonly preview: SettingsActions['preview'];
  readonly example: () => string;
}

/** ms after the last key before the preview is made. */
const pause = 250;

/** The person's own form of the Markdown note, with what it makes of the sample article. Kept only while it has no fault. */
export function TemplateSection({ template, onChange, preview, example }: Props) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(template);
  const [result, setResult] = useState<TemplatePreview | null>(null);
  const content = useRef<HTMLDivElement>(null);
  /** The button that was pressed is gone; the focus goes to what came in its place. */
  const moveFocus = useRef(false);
  const replaceBy = (change: () => void) => {
    moveFocus.current = true;
    change();
  };
  const giveUp = () => {
    setDraft(null);
    onChange(null);
  };
  const own = draft !== null;
  useEffect(() => {
    if (moveFocus.current) content.current?.querySelector<HTMLElement>(own ? 'textarea' : 'button')?.focus();
    moveFocus.current = false;
  }, [own]);
  useEffect(() => setDraft(template), [template]);
  useEffect(() => {
    if (draft === null) return setResult(null);
    let current = true;
    const timer = setTimeout(() => {
      void preview(draft).then((made) => {
        if (!current) return;
        setResult(made);
        if (made.kind === 'text' && draft.trim() !== '' && draft !== template) onChange(draft);
      });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, preview]);
  return (
    <Section id="export" title={t('settings.template')}>
      <p class={styles.about}>{t('settings.template.explain')}</p>
      <div ref={content}>
        {draft === null ? (
          <Button onPress={() => replaceBy(() => setDraft(example()))}>{t('settings.template.own')}</Button>
        ) : (
          <>
            <label class={styles.label} for={id}>
              {t('settings.template.label')}
            </label>
            <textarea
              id={id}
              class={styles.field}
              rows={12}
              spellcheck={false}
              value={draft}
              aria-describedby={`${id}-errors`}
              aria-invalid={result?.kind === 'errors'}
              onInput={(event) => setDraft(event.currentTarget.value)}
            />
            <div id={`${id}-errors`} role="status">
              {result?.kind === 'errors' && (
                <ul class={styles.errors}>
                  {result.errors.slice(0, 5).map(({ problem, line, column, words }) => (
                    <li key={`${line}-${column}`}>
                      {t('settings.template.at', { line, column })} {t(`settings.problem.${problem}`, { words })}
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <TemplateHelp />
            <p class={styles.label} id={`${id}-preview`}>
              {t('settings.template.preview')}
            </p>
            {/* It scrolls, so a keyboard must reach it. */}
            <pre class={styles.preview} tabIndex={0} role="region" aria-labelledby={`${id}-preview`}>
              {result?.kind === 'text' ? result.text : ''}
            </pre>
            <Button onPress={() => replaceBy(giveUp)}>{t('settings.template.builtin')}</Button>
          </>
        )}
      </div>
    </Section>
  );
}
