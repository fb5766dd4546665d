import type { HighlightColour } from '../../utils/database/records';

/** An invented article with what a person did to it. */
export interface ShelvedArticle {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly site: string;
  readonly byline?: string;
  readonly published: string;
  readonly language: 'uk' | 'en';
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly highlights?: readonly { readonly id: string; readonly words: string; readonly note?: string; readonly tags?: readonly string[]; readonly colour?: HighlightColour }[];
}

/** A small library: outlets, people and stories are invented. */
export const shelf: readonly ShelvedArticle[] = [
  {
    key: 'visnyk.example/mist', title: 'Міст через Вільхівку добудують до осені', site: 'Вісник Вільхівки', byline: 'Марта Корнієнко', published: '2026-03-12T09:00:00Z', language: 'uk', tags: ['мости', 'бюджет'], note: 'Перевірити кошторис',
    text: 'Міст через річку Вільхівку добудують до осені, повідомив міський голова Остап Заячківський.\n«Гроші на міст є, підрядник працює в дві зміни», – сказав Заячківський.\nРаніше мосту бракувало двадцяти мільйонів гривень.',
    highlights: [
      { id: 'h-mist-1', words: 'Гроші на міст є', note: 'обіцянка мера', tags: ['обіцянки'], colour: 'green' },
      { id: 'h-mist-2', words: 'двадцяти мільйонів гривень', colour: 'pink' },
    ],
  },
  {
    key: 'visnyk.example/shkola', title: 'У Тернівці відкрили школу з укриттям', site: 'Вісник Вільхівки', byline: 'Марта Корнієнко', published: '2026-01-20T09:00:00Z', language: 'uk', tags: ['освіта'],
    text: 'Нову школу на 300 учнів відкрила директорка Соломія Гнатюк.\n«Діти нарешті вчаться без перерв на тривогу», – наголосила Гнатюк.\nУкриття вміщує всіх учнів і вчителів школи.',
    highlights: [{ id: 'h-shkola', words: 'Укриття вміщує всіх учнів', colour: 'blue' }],
  },
  {
    key: 'hromada.example/oborona', title: 'Умєров обговорив постачання з союзниками', site: 'Громада онлайн', byline: 'Ілля Дорошенко', published: '2026-02-03T12:00:00Z', language: 'uk', tags: ['оборона'],
    text: 'Міністр оборони України Рустем Умєров провів переговори у столиці.\nЗа словами Умєрова, союзники пообіцяли нові системи захисту.\n«Ми домовилися про графік постачання», – заявив Рустем Умєров.',
    highlights: [{ id: 'h-oborona', words: 'союзники пообіцяли нові системи захисту', note: 'звірити з пресрелізом', tags: ['ппо'] }],
  },
  {
    key: 'hromada.example/knyha', title: 'Книга про Прагу отримала премію', site: 'Громада онлайн', published: '2025-11-05T08:00:00Z', language: 'uk', tags: ['культура'],
    text: 'Письменниця Ольга Бондаренко отримала премію за книгу про Прагу.\nУ книзі вона описала рух вулицями Праги.\n«Прага навчила мене мовчати», – розповіла Ольга Бондаренко.',
  },
  {
    key: 'kharkiv.example/metro', title: 'У Харкові відновили рух метро', site: 'Харківський тиждень', byline: 'Назар Ткач', published: '2026-04-01T06:00:00Z', language: 'uk', tags: ['транспорт'],
    text: 'Потяги метро в Харкові знову курсують за розкладом.\nНачальник станції Федір Лисенко сказав: «Ремонт колії закінчили вночі».\nМешканці Харкова чекали на це три тижні.',
    highlights: [{ id: 'h-metro', words: 'Ремонт колії закінчили вночі', note: 'див. також звіт' }],
  },
  {
    key: 'kyiv.example/rynok', title: 'Ринок оренди в Києві зростає', site: 'Київський огляд', published: '2025-09-14T10:00:00Z', language: 'uk', tags: ['економіка'],
    text: 'Ціни на ринку оренди житла в Києві зросли на 12%.\nЕкономістка Наталія Ковалець пояснює: «Попит повернувся раніше за пропозицію».\nЗа словами Ковалець, ринки області тримаються.',
  },
  {
    key: 'sud.example/vyrok', title: 'Суд виніс вирок у справі про підроблені ліки', site: 'Судова хроніка', published: '2026-05-18T15:00:00Z', language: 'uk', tags: ['суд'],
    text: 'Суд засудив трьох учасників схеми з підробленими ліками.\n«Вирок справедливий», – сказав прокурор Андрій Швець.\nАдвокат оскаржить рішення суду.',
    highlights: [{ id: 'h-vyrok', words: 'Вирок справедливий', colour: 'violet' }],
  },
  {
    key: 'courier.example/harbour', title: 'Harbour wall to be rebuilt after winter storms', site: 'The Saltmouth Courier', byline: 'Maud Pellow', published: '2026-02-11T11:00:00Z', language: 'en', tags: ['harbour'],
    text: 'The harbour wall at Saltmouth will be rebuilt after two winter storms.\n"We cannot lose another season," said Harriet Lowell, the harbour master.\nFishermen have asked the council for policies that protect small boats.',
    highlights: [{ id: 'h-harbour', words: 'We cannot lose another season', note: 'key quote', tags: ['storms'] }],
  },
  {
    key: 'courier.example/library', title: 'Town library saved by volunteers', site: 'The Saltmouth Courier', byline: 'Tom Ashby', published: '2025-12-02T11:00:00Z', language: 'en',
    text: 'Volunteers have saved the town library from closing.\n"Readers stopped me in the street," said Edwin Marsh, who runs the library.\nThe council decided to keep the building.',
    highlights: [{ id: 'h-library', words: 'Readers stopped me in the street' }],
  },
  {
    key: 'courier.example/umerov', title: 'Ukraine minister Umerov visits shipyard', site: 'The Saltmouth Courier', published: '2026-02-20T11:00:00Z', language: 'en',
    text: 'Defence minister Rustem Umerov visited the Saltmouth shipyard on Friday.\n"Ships matter," Umerov said after the tour.\nThe shipyard employs four hundred people.',
  },
  {
    key: 'post.example/energy', title: 'Grid operator warns of winter shortages', site: 'The Northern Post', byline: 'Ann Fairley', published: '2025-10-30T07:00:00Z', language: 'en', tags: ['energy'],
    text: 'The grid operator warned of power shortages this winter.\n"We are stopping exports for now," said Colin Draper, its chief executive.\nMinisters discussed emergency measures in the evening.',
    highlights: [{ id: 'h-energy', words: 'power shortages this winter', tags: ['energy'], colour: 'blue' }],
  },
  {
    key: 'hromada.example/voda', title: 'Водоканал підніме тарифи з липня', site: 'Громада онлайн', byline: 'Ілля Дорошенко', published: '2026-06-01T09:30:00Z', language: 'uk', tags: ['тарифи', 'бюджет'],
    text: 'Водоканал підніме тарифи на воду з липня.\n«Тариф не переглядали чотири роки», – пояснив керівник водоканалу Сергій Олійник.\nДепутати просять Сергія Олійника про розрахунок.',
    highlights: [{ id: 'h-voda', words: 'Тариф не переглядали чотири роки', note: 'порівняти з 2022', tags: ['тарифи'] }],
  },
];
