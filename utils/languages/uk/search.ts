import type { SearchRules } from '../search-rules';

export const search: SearchRules = {
  code: 'uk',
  script: 'Cyrl',
  endings:
    // Nouns and names.
    'а у ом ові еві єві і е и о ою ею єю ю ів їв ей ам ами ах я ї є ем єм ям ями ях й ь ьо ьми ' +
    // Adjectives, and names like them.
    'ий ого ому им ім их ими ої ій ою ую ая яя єє ього ьому ьої ьою ' +
    // Verbs.
    'ують ував увала ували увало увати ють уть ять ать',
  shortestStem: 3,
  alternations:
    // Consonants before endings, fleeting vowels, і for о and е in a closed syllable.
    '2к/ц 2к/ч 2г/з 2г/ж 2х/с 2х/ш 2ок/к 2ец/ц 2єц/йц 2лец/льц 2ен/н 2ер/р 2ел/л іC/оC іC/еC їC/єC іст/ост ' +
    // Endings that are also ends of stems: «Умєров» and «батькові», «Харків» and «міністрів», «сесія» and «новій».
    '3ов/ 3ев/ 3єв/ 3і/ 3е/ ' +
    // The past and the infinitive.
    '3ав/ал 3ив/ил 3ав/ат 3ив/ит 3ал/ат 3ил/ит',
  letters: { C: 'бвгґджзклмнпрстфхцчшщ' },
  fields: { person: 'особа людина хто спікер', site: 'сайт видання', tag: 'тег мітка', before: 'до', after: 'після від', has: 'є має', title: 'назва заголовок', author: 'автор авторка', colour: 'колір', language: 'мова' },
  things: { note: 'нотатка нотатки', tag: 'тег теги мітка мітки', highlight: 'виділення', quote: 'цитата цитати', text: 'текст' },
  colours: { yellow: 'жовтий', green: 'зелений', blue: 'синій блакитний', pink: 'рожевий', violet: 'фіолетовий' },
};
