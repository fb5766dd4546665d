import type { HighlightColour } from '../database/records';

/** The words of the bar on the page: a catalog of its own, because page scripts carry only what they show. */
export interface ToolbarWords {
  readonly bar: string;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly tags: string;
  readonly tagsPlaceholder: string;
  readonly save: string;
  readonly remove: string;
  readonly undo: string;
  readonly saved: string;
  readonly removed: string;
  readonly restored: string;
  readonly nothingLeft: string;
  readonly several: string;
  readonly privateWindow: string;
  readonly faults: Readonly<Record<'storage' | 'full' | 'gone' | 'unexpected', string>>;
}

const en: ToolbarWords = {
  bar: 'Konspekt: highlight',
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', violet: 'Violet' },
  note: 'Note',
  notePlaceholder: 'Your note (Markdown)',
  tags: 'Tags',
  tagsPlaceholder: 'Tags, divided by commas',
  save: 'Save',
  remove: 'Remove',
  undo: 'Undo',
  saved: 'Highlighted',
  removed: 'Highlight removed',
  restored: 'Brought back',
  nothingLeft: 'Nothing more to undo',
  several: 'Several highlights here',
  privateWindow: 'Private window: nothing is stored, so highlights cannot be made here.',
  faults: {
    storage: 'The highlight could not be saved: the browser’s storage does not answer. Close other Konspekt windows and try again.',
    full: 'The highlight could not be saved: the disk is full.',
    gone: 'Konspekt was updated. Reload the page to go on highlighting.',
    unexpected: 'The highlight could not be saved.',
  },
};

const uk: ToolbarWords = {
  bar: 'Конспект: виділення',
  colours: { yellow: 'Жовтий', green: 'Зелений', blue: 'Синій', pink: 'Рожевий', violet: 'Фіолетовий' },
  note: 'Нотатка',
  notePlaceholder: 'Ваша нотатка (Markdown)',
  tags: 'Теги',
  tagsPlaceholder: 'Теги через кому',
  save: 'Зберегти',
  remove: 'Вилучити',
  undo: 'Скасувати',
  saved: 'Виділено',
  removed: 'Виділення вилучено',
  restored: 'Повернуто',
  nothingLeft: 'Більше нема чого скасовувати',
  several: 'Тут кілька виділень',
  privateWindow: 'Приватне вікно: нічого не зберігається, тож виділити тут не вийде.',
  faults: {
    storage: 'Виділення не збережено: сховище браузера не відповідає. Закрийте інші вікна Конспекту й спробуйте ще раз.',
    full: 'Виділення не збережено: на диску немає місця.',
    gone: 'Конспект оновився. Перезавантажте сторінку, щоб виділяти далі.',
    unexpected: 'Виділення не збережено.',
  },
};

/** The bar's words in a language of the interface; English for one that has none. */
export function toolbarWords(locale: string): ToolbarWords {
  return locale.startsWith('uk') ? uk : en;
}
