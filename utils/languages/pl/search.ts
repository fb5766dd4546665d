import type { SearchRules } from '../search-rules';

export const search: SearchRules = {
  code: 'pl',
  script: 'Latn',
  endings:
    'a u owi em ie e y i ę ą o om ami ach ów iem ia iu iowi ią ię io iom iami iach ' +
    'ego emu ym im ych ich ymi imi ej ski skiego skiemu skim skich skimi ska skiej ską skie cki ckiego ckiemu ckim ckich ckimi cka ckiej cką ckie ' +
    'ał ała ali ały ało ać ił iła ili iły ić ować ował owała owali uje ują',
  shortestStem: 3,
  alternations: '2k/c 2g/dz 2ch/sz 2ek/k 2iec/c',
  letters: {},
  fields: { person: 'osoba kto', site: 'strona serwis', tag: 'tag znacznik', before: 'przed do', after: 'po od', has: 'ma', title: 'tytuł', author: 'autor autorka', colour: 'kolor', language: 'język' },
  things: { note: 'notatka notatki', tag: 'tag tagi', highlight: 'wyróżnienie wyróżnienia', quote: 'cytat cytaty', text: 'tekst' },
  colours: { yellow: 'żółty', green: 'zielony', blue: 'niebieski', pink: 'różowy', violet: 'fioletowy' },
};
