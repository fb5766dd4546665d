import { analysis, article, colourOrder, fact, highlight, participant, place, quote, ready, shown } from './sample';
import type { ReadyState } from '../../components/popup-model';

const longName = 'Сполучене Королівство Велико-Богородчансько-Переяслав-Хмельницьке товариство взаємодопомоги імені Святополка-Мстислава Непийвода-Задунайського';
const unbroken = 'https://example.example/' + 'дуже-довга-адреса-без-пробілів'.repeat(6);

/** As much as there can be: 600 facts, 300 people, 200 quotes, 1,000 highlights; a title of 300 signs, words that do not break. */
export function hugeState(): ReadyState {
  const facts = Array.from({ length: 600 }, (_, index) => `Речення номер ${index + 1} про те, скільки всього може вмістити одна стаття.`);
  const text = [longName, unbroken, ...facts].join('\n');
  return ready({
    article: article({
      url: `https://${'very-long-subdomain-name.'.repeat(3)}example/story`,
      title: `${'Депутати, урядовці й громадські діячі обговорили довжину заголовків у вітчизняній пресі '.repeat(3)}${unbroken}`,
      site: 'Всеукраїнський незалежний громадсько-політичний щотижневик «Надзвичайно довга назва видання»',
      byline: Array.from({ length: 12 }, (_, index) => `Автор-Співавтор ${index + 1}`).join(', '),
      published: '2031-09-30T23:59:00+03:00',
      language: 'uk',
      text,
    }),
    analysis: analysis({
      language: 'uk',
      facts: [fact(text, unbroken, ['lead']), ...facts.map((words) => fact(text, words, ['lead', 'headline', 'central', 'number', 'date', 'participants', 'event']))],
      participants: Array.from({ length: 300 }, (_, index) =>
        participant(`p${index}`, text, {
          name: longName,
          role: 'заступниця голови тимчасової слідчої комісії з питань дослідження довжини посад у державних установах та їхніх підрозділах',
          aliases: [longName, 'Товариство', unbroken],
          mentions: Array.from({ length: 1234 }, () => place(text, longName)),
        }),
      ),
      quotes: Array.from({ length: 200 }, (_, index) =>
        quote(`q${index}`, text, [facts[index] ?? longName], { participant: 'p0', name: longName, via: 'previous-quote', mention: null, confidence: 0.5 }),
      ),
    }),
    highlights: Array.from({ length: 1000 }, (_, index) =>
      shown('exact', highlight(`h${index}`, facts[index % facts.length] ?? longName, { colour: colourOrder[index % 5] ?? 'yellow', note: index % 3 ? '' : 'Нотатка' })),
    ),
  });
}

/** An article in which nothing was found. */
export function bareState(change: Partial<ReadyState> = {}): ReadyState {
  return ready({ article: article({ title: 'Короткий заголовок', text: 'Кілька слів.', url: '' }), analysis: analysis(), ...change });
}
