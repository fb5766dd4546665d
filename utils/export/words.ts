import type { HighlightColour } from '../database/records';
import type { Loss } from './losses';

/** Forms of a counted noun by `Intl.PluralRules` category. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words that exports add around what the article says. */
export interface ExportWords {
  /** BCP 47 code of these words. */
  readonly code: string;
  /** Quotation marks of the language, outermost level. */
  readonly quotationMarks: readonly [open: string, close: string];
  readonly untitled: string;
  readonly facts: string;
  readonly participants: string;
  readonly people: string;
  readonly organisations: string;
  readonly quotes: string;
  readonly highlights: string;
  readonly note: string;
  readonly tags: string;
  readonly source: string;
  readonly author: string;
  readonly published: string;
  readonly accessed: string;
  /** Text of a link that opens the page at the words. */
  readonly inArticle: string;
  readonly unknownSpeaker: string;
  /** `#` stands for the number. */
  readonly mentions: PluralForms;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  /** Verb after a quote, by the speaker's gender; `other` fits anyone, an organisation too. */
  readonly said: { readonly feminine: string; readonly masculine: string; readonly other: string };
  readonly claims: {
    readonly title: string;
    readonly who: string;
    readonly role: string;
    readonly said: string;
    readonly when: string;
    readonly where: string;
    readonly link: string;
    readonly checkedBy: string;
    readonly verdict: string;
  };
  /** What a form cannot hold, as a line of a list. */
  readonly losses: Readonly<Record<Loss, string>>;
}

export const englishWords: ExportWords = {
  code: 'en',
  quotationMarks: ['“', '”'],
  untitled: 'Untitled',
  facts: 'Key facts',
  participants: 'Participants',
  people: 'People',
  organisations: 'Organisations',
  quotes: 'Quotes',
  highlights: 'Highlights',
  note: 'Note',
  tags: 'Tags',
  source: 'Source',
  author: 'Author',
  published: 'Published',
  accessed: 'Accessed',
  inArticle: 'in the article',
  unknownSpeaker: 'speaker not identified',
  mentions: { one: '# mention', other: '# mentions' },
  colours: { yellow: 'yellow', green: 'green', blue: 'blue', pink: 'pink', violet: 'violet' },
  said: { feminine: 'said', masculine: 'said', other: 'said' },
  claims: {
    title: 'Claims to check',
    who: 'Who',
    role: 'Role',
    said: 'Said',
    when: 'Published',
    where: 'Where published',
    link: 'Link',
    checkedBy: 'Checked by',
    verdict: 'Verdict',
  },
  losses: {
    analysis: 'key facts, participants and quotes',
    highlights: 'highlights and notes',
    notes: 'notes',
    tags: 'tags',
    'page-notes': 'notes on whole articles',
    colours: 'colours of highlights',
    places: 'exact places: highlights will be found by their words',
    surroundings: 'words around a highlight, which help to find it again',
    'page-addresses': 'articles that have no web address',
    'words-only': 'formatting of notes',
  },
};

export const ukrainianWords: ExportWords = {
  code: 'uk',
  quotationMarks: ['«', '»'],
  untitled: 'Без назви',
  facts: 'Ключові факти',
  participants: 'Учасники',
  people: 'Люди',
  organisations: 'Організації',
  quotes: 'Цитати',
  highlights: 'Виділення',
  note: 'Нотатка',
  tags: 'Мітки',
  source: 'Джерело',
  author: 'Автор',
  published: 'Опубліковано',
  accessed: 'Переглянуто',
  inArticle: 'у статті',
  unknownSpeaker: 'мовця не визначено',
  mentions: { one: '# згадка', few: '# згадки', many: '# згадок', other: '# згадки' },
  colours: { yellow: 'жовте', green: 'зелене', blue: 'синє', pink: 'рожеве', violet: 'фіолетове' },
  said: { feminine: 'сказала', masculine: 'сказав', other: 'каже' },
  claims: {
    title: 'Твердження для перевірки',
    who: 'Хто',
    role: 'Роль',
    said: 'Сказано',
    when: 'Опубліковано',
    where: 'Де опубліковано',
    link: 'Посилання',
    checkedBy: 'Перевірено',
    verdict: 'Висновок',
  },
  losses: {
    analysis: 'ключові факти, учасники й цитати',
    highlights: 'виділення та нотатки',
    notes: 'нотатки',
    tags: 'мітки',
    'page-notes': 'нотатки до цілих статей',
    colours: 'кольори виділень',
    places: 'точні місця: виділення шукатимуться за словами',
    surroundings: 'слова довкола виділення, за якими його легше знайти',
    'page-addresses': 'статті без адреси в мережі',
    'words-only': 'форматування нотаток',
  },
};

const registry: readonly ExportWords[] = [englishWords, ukrainianWords];

/** The words for a BCP 47 tag, by its primary subtag; English where there are none. */
export function exportWords(language: string): ExportWords {
  const primary = language.toLowerCase().split('-')[0];
  return registry.find((words) => words.code === primary) ?? englishWords;
}

/** The right form of a counted noun with its number: `3` and mentions give «3 згадки». */
export function counted(count: number, forms: PluralForms, words: ExportWords): string {
  const form = forms[new Intl.PluralRules(words.code).select(count)] ?? forms.other;
  return form.replace('#', String(count));
}
