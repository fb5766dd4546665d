import { useRef, useState } from 'preact/hooks';
import { PartForm } from './PartForm';
import { PersonArticles } from './PersonArticles';
import { PersonNames } from './PersonNames';
import { PersonQuotes } from './PersonQuotes';
import { PersonRoles } from './PersonRoles';
import { PersonRules } from './PersonRules';
import styles from './PersonView.module.css';
import { Section } from './Section';
import { MonthBars } from '../charts/MonthBars';
import type { LibraryActions } from '../library-model';
import type { PersonContent } from '../person-model';
import { BackLink } from '../BackLink';
import { listPlace } from '../place';
import type { Place } from '../place';
import { Button } from '../../Button';
import { EmptyList } from '../../EmptyList';
import { useWords } from '../../locale-context';
import type { Announce } from '../../use-toast';

interface Props {
  readonly content: PersonContent;
  /** Where one came from; null when the library was opened here. */
  readonly back: Place | null;
  readonly actions: LibraryActions;
  readonly announce: Announce;
}

/** A person's or organisation's page in the people book: every quote; roles over time, names, articles. */
export function PersonView({ content, back, actions, announce }: Props) {
  const { t } = useWords();
  const { id, name, sort, remark, roles, aliases, articles, quotes, months, rules, signsOf } = content;
  /** Keys of the articles that are another bearer's of the name; null while nobody is being parted. */
  const [parting, setParting] = useState<ReadonlySet<string> | null>(null);
  const facts = useRef<HTMLDivElement>(null);
  const several = articles.length > 1;
  const begin = (...keys: readonly string[]) => {
    setParting(new Set([...(parting ?? []), ...keys]));
    requestAnimationFrame(() => facts.current?.querySelector<HTMLInputElement>('form input')?.focus());
  };
  const choose = (key: string) => {
    const next = new Set(parting);
    if (!next.delete(key)) next.add(key);
    setParting(next);
  };
  const about = [remark, t(`kind.${sort}`), t('library.articles', { count: articles.length }), quotes.length > 0 && t('participant.quotes', { count: quotes.length })];
  return (
    <div class={styles.person}>
      <header class={styles.header}>
        <BackLink back={back} otherwise={listPlace('people')} label={t('person.back')} onBack={actions.goBack} />
        <div class={styles.words}>
          <h1 class={styles.name}>{name}</h1>
          <p class={styles.remarks}>{about.filter(Boolean).join('\u00a0· ')}</p>
        </div>
      </header>
      <div class={styles.columns}>
        <div class={styles.quotes}>
          <Section title={t('library.view.quotes')}>
            {quotes.length > 0 ? (
              <PersonQuotes
                quotes={quotes}
                onCopy={(quote, style) => void announce(() => actions.copyQuote(quote.articleKey, quote.quote, style), 'done.copied')}
                onOther={several ? ({ articleKey }) => begin(articleKey) : null}
              />
            ) : (
              <EmptyList title={t('person.quotes.empty')}>{t('person.quotes.empty.next')}</EmptyList>
            )}
          </Section>
        </div>
        <div class={styles.facts} ref={facts}>
          {months.length > 0 && (
            <Section title={t('person.months')}>
              <div class={styles.block}>
                <MonthBars months={months} />
              </div>
            </Section>
          )}
          {roles.length > 0 && (
            <Section title={t('person.roles')}>
              <PersonRoles roles={roles} />
            </Section>
          )}
          <Section title={t('person.names')}>
            <PersonNames name={name} aliases={aliases} onSplit={(alias) => void announce(() => actions.splitPerson(id, alias), 'done.split', true)} />
          </Section>
          {rules.length > 0 && (
            <Section title={t('person.rules')}>
              <div class={styles.block}>
                <PersonRules
                  rules={rules}
                  onTakeBack={({ id: rule, own, entry }) => {
                    void announce(() => actions.takeBack(rule), 'done.taken-back', true);
                    // Who was parted from somebody is part of them again, and has no page.
                    if (own && entry) actions.go({ kind: 'person', id: entry });
                  }}
                />
              </div>
            </Section>
          )}
          {articles.length > 0 && (
            <Section title={t('library.view.articles')}>
              {several && parting === null && (
                <div class={styles.block}>
                  <Button look="plain" onPress={() => begin()}>
                    {t('person.part')}
                  </Button>
                </div>
              )}
              {parting && (
                <PartForm
                  name={name}
                  count={parting.size}
                  telling={signsOf(parting)}
                  onPart={(other) => {
                    void announce(() => actions.partPerson(id, [...parting], other), 'done.split', true);
                    setParting(null);
                  }}
                  onCancel={() => setParting(null)}
                />
              )}
              <PersonArticles articles={articles} chosen={parting} onChoose={choose} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}
