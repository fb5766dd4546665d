import type { TextRules } from '../text-rules';

export const text: TextRules = {
  quotationMarks: ['„”', '„“', '""', '«»', '»«', '“”', '‘’', '‚’'],
  abbreviations: {
    before: [
      'ul', 'al', 'pl', 'os', 'im', 'św', 'ks', 'bp', 'abp', 'kard', 'o', 'br', 's', 'gen', 'płk', 'ppłk', 'mjr', 'kpt', 'ppor', 'sierż', 'st', 'kpr', 'asp', 'kom', 'nadkom', 'podkom', 'insp', 'adm', 'prof', 'doc', 'hab', 'inż', 'mec', 'red', 'min', 'dyr', 'prez', 'przew', 'sekr', 'wicemin',
      'tzw', 'tzn', 'np', 'm.in', 'wg', 'ww', 'zob', 'por', 'ok', 'pow', 'woj', 'gm', 'nr', 'art', 'ust', 'pkt', 'poz', 'par', 'rys', 'tab', 'tel', 'ang', 'niem', 'fr', 'ros', 'ukr', 'łac', 'dot', 'ds', 'dz', 'sygn', 'lek', 'ps', 'pw', 'pt', 'jw', 'tj', 'm.st',
    ],
    seldom: ['r', 'w', 'godz', 'n.e', 'p.n.e', 'proc', 'in', 'itd', 'itp', 'ub', 'br', 'bm', 'zm', 'ur', 'sp', 'spółka', 'o.o', 'z.o.o', 's.a', 'sc'],
    often: ['tys', 'mld', 'mln', 'zł', 'gr', 'szt', 'min', 'sek', 'proc', 'itd', 'itp'],
  },
  sentenceStarters: [
    'a', 'aby', 'ale', 'albo', 'bez', 'bo', 'by', 'być', 'chociaż', 'ci', 'co', 'czy', 'dla', 'dlatego', 'do', 'dodał', 'dodała', 'gdy', 'gdzie', 'i', 'ich', 'ile', 'inni', 'ja', 'jak', 'jako', 'jednak', 'jego', 'jej', 'jest', 'jeśli', 'już', 'każdy', 'kiedy', 'kto', 'która', 'które', 'który', 'ma', 'mamy',
    'mimo', 'może', 'my', 'na', 'nad', 'najpierw', 'nasz', 'nic', 'nie', 'nikt', 'o', 'obecnie', 'od', 'on', 'ona', 'one', 'oni', 'ono', 'oraz', 'po', 'pod', 'podczas', 'ponadto', 'poza', 'przed', 'przez', 'przy', 'są', 'tak', 'także', 'tam', 'ta', 'te', 'ten', 'teraz', 'też', 'to', 'tu', 'tylko', 'tym', 'u', 'w', 'we',
    'wcześniej', 'według', 'wszyscy', 'wtedy', 'z', 'za', 'zaś', 'ze', 'został', 'została', 'zdaniem', 'że',
  ],
  continuations: [],
  ordinalDot: true,
};
