/** The keys to tell of, by what they do. */
type KeyNames = Readonly<
  Record<'next' | 'previous' | 'highlight' | 'note' | 'nextQuote' | 'nextParticipant' | 'undo' | 'redo' | 'keys' | 'stop', string>
>;

/** What the sentence cursor says. */
export interface CursorWords {
  readonly started: (keys: KeyNames) => string;
  readonly stopped: string;
  readonly keys: (keys: KeyNames) => string;
  readonly highlighted: string;
  readonly done: string;
  readonly noSentences: string;
  readonly noQuotes: string;
  readonly noParticipants: string;
}

const en: CursorWords = {
  started: ({ next, previous, keys }) => `Sentence cursor on. ${next}/${previous}: next and previous sentence. ${keys}: all keys.`,
  stopped: 'Sentence cursor off',
  keys: (keys) =>
    `${keys.next}/${keys.previous}: sentence · ${keys.highlight}: highlight · ${keys.note}: note · ${keys.nextQuote}: next quote · ${keys.nextParticipant}: next participant · ${keys.undo}: undo · ${keys.redo}: redo · ${keys.stop}: stop`,
  highlighted: 'Highlighted',
  done: 'Highlighted',
  noSentences: 'There is no text to walk on this page',
  noQuotes: 'No quotes known: switch the cursor on in the popup to find them',
  noParticipants: 'No participants known: switch the cursor on in the popup to find them',
};

const uk: CursorWords = {
  started: ({ next, previous, keys }) => `Курсор речень увімкнено. ${next}/${previous}: наступне й попереднє речення. ${keys}: усі клавіші.`,
  stopped: 'Курсор речень вимкнено',
  keys: (keys) =>
    `${keys.next}/${keys.previous}: речення · ${keys.highlight}: виділити · ${keys.note}: нотатка · ${keys.nextQuote}: наступна цитата · ${keys.nextParticipant}: наступний учасник · ${keys.undo}: скасувати · ${keys.redo}: повторити · ${keys.stop}: вимкнути`,
  highlighted: 'Виділено',
  done: 'Виділено',
  noSentences: 'На цій сторінці немає тексту для читання',
  noQuotes: 'Цитат поки не знайдено: увімкніть курсор у вікні Конспекту',
  noParticipants: 'Учасників поки не знайдено: увімкніть курсор у вікні Конспекту',
};

/** The sentence cursor's words in a language of the interface; English for one that has none. */
export function cursorWords(locale: string): CursorWords {
  return locale.startsWith('uk') ? uk : en;
}
