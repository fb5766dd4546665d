import { PersonArticles } from './PersonArticles';
import { PersonNames } from './PersonNames';
import { PersonQuotes } from './PersonQuotes';
import { PersonRoles } from './PersonRoles';
import styles from './PersonView.module.css';
import { Section } from './Section';
import { MonthBars } from '../charts/MonthBars';
import type { LibraryActions } from '../library-model';
import type { PersonContent } from '../person-model';
import { BackLink } from '../BackLink';
import { listPlace } from '../place';
import type { Place } from '../place';
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
  const { id, name, sort, roles, aliases, articles, quotes, months } = content;
  const about = [t(`kind.${sort}`), t('library.articles', { count: articles.length }), quotes.length > 0 && t('participant.quotes', { count: quotes.length })];
  return (
    <div class={styles.person}>
      <header class={styles.header}>
        <BackLink back={back} otherwise={listPlace('people')} label={t('person.back')} onBack={actions.goBack} />
        <div class={styles.words}>
          <h1 class={styles.name}>{name}</h1>
          <p class={styles.remarks}>{about.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <div class={styles.columns}>
        <div class={styles.quotes}>
          <Section title={t('library.view.quotes')}>
            {quotes.length > 0 ? (
              <PersonQuotes
                quotes={quotes}
                onCopy={(quote, style) => void announce(() => actions.copyQuote(quote.articleKey, quote.quote, style), 'done.copied')}
              />
            ) : (
              <EmptyList title={t('person.quotes.empty')}>{t('person.quotes.empty.next')}</EmptyList>
            )}
          </Section>
        </div>
        <div class={styles.facts}>
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
          {articles.length > 0 && (
            <Section title={t('library.view.articles')}>
              <PersonArticles articles={articles} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}
