import { signWords } from './sign-words';
import type { BookRule } from '../person-model';
import { hashOf } from '../place';
import { Button } from '../../Button';
import styles from '../../Decisions.module.css';
import { useWords } from '../../locale-context';
import type { T } from '../../../utils/locale/index';

interface Props {
  readonly rules: readonly BookRule[];
  readonly onTakeBack: (rule: BookRule) => void;
}

/** What the person decided about an entry; each decision can be taken back by itself. */
export function PersonRules({ rules, onTakeBack }: Props) {
  const { t } = useWords();
  return (
    <ul class={styles.list} role="list">
      {rules.map((rule) => {
        const [said, holds] = [saidBy(rule, t), holdsFor(rule, t)];
        return (
          <li key={rule.id} class={styles.decision}>
            <span>
              {rule.entry ? <a href={hashOf({ kind: 'person', id: rule.entry })}>{said}</a> : said}
              {holds && <span class={styles.holds}>{holds}</span>}
            </span>
            <Button look="plain" onPress={() => onTakeBack(rule)}>
              {t('correct.take-back')} <span class="visually-hidden">{said}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function saidBy({ decision, own }: BookRule, t: T): string {
  switch (decision.kind) {
    case 'same':
      return decision.one.name === decision.other.name ? t('person.rule.one', { name: decision.one.name }) : t('correct.said.same', { one: decision.one.name, other: decision.other.name });
    case 'renamed':
      return t('correct.said.renamed', { name: decision.who.name, shown: decision.name });
    case 'another': {
      if (own) return t('person.rule.own', { name: decision.who.name });
      const { name, remark } = decision.other ?? { name: decision.who.name, remark: '' };
      return t('person.rule.other', { name: remark === '' ? name : `${name}, ${remark}` });
    }
  }
}

/** For which articles a rule holds, where not for all. */
function holdsFor({ decision }: BookRule, t: T): string | null {
  if (decision.kind !== 'another') return null;
  const { roles, names, sites } = decision.other?.signs ?? { roles: [], names: [], sites: [] };
  const signs = [roles.map((role) => signWords(t, 'roles', role)), names.map((name) => signWords(t, 'names', name)), sites.map((site) => signWords(t, 'sites', site))];
  const later = signs.filter((some) => some.length > 0).map((some) => some.join(t('person.sign.or')));
  return [t('library.articles', { count: decision.articles.length }), later.length > 0 && t('person.rule.later', { signs: later.join(', ') })].filter(Boolean).join(' · ');
}
