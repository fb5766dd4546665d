/** Made-up news of any length, so that speed is measured on the same words everywhere. All outlets, people and places are invented. */
interface Stock {
  readonly people: readonly (readonly [full: string, short: string])[];
  readonly bodies: readonly string[];
  readonly leads: readonly string[];
  readonly sentences: readonly string[];
}

const stocks: Readonly<Record<string, Stock>> = {
  en: {
    people: [['Mara Dunlow', 'Dunlow'], ['Peter Ashgrove', 'Ashgrove'], ['Ines Caldwell', 'Caldwell'], ['Tom Harker', 'Harker'], ['Ruth Senn', 'Senn'], ['Owen Pryce', 'Pryce']],
    bodies: ['Harwick City Council', 'the Ministry of Transport', 'Northline Rail', 'the Rivers Agency', 'Coast News', 'the Harwick Teachers’ Union'],
    leads: [
      '{B} on Tuesday approved a plan to spend ${n} million on {n} schools damaged by last month’s flood.',
      'At least {n} people were hurt when a ferry run by {B} struck a pier in Harwick on 3 May, officials said.',
    ],
    sentences: [
      '“We will not wait another {n} years for this bridge,” said {P}, the head of {B}. “People here have waited long enough.”',
      '{S} told reporters that {B} had received {n} complaints since January 2030, of which {n} percent came from the north bank.',
      'According to {B}, the work is due to end by 15 June and will cost about £{n}.5m.',
      'Prosecutors said {P}, a former deputy mayor, took part in {n} meetings between 2027 and 2029.',
      '{S} denied this. “I have never seen that contract,” {S} wrote in a statement.',
      'The decision follows a report that found cracks in {n} of the town’s older buildings.',
      'Residents have been told to boil water until the end of the week, and {n} tankers have been sent to the area.',
      '“What will change?” asked {P}, who teaches at a school on King Street. She said the council “simply forgot” her pupils.',
      'In a letter to {B}, {P} called the plan “a patch on a patch”.',
      'Shares in the company fell {n} percent in London on Friday; its rivals rose.',
      'A vote on the budget passed by {n} to 11, with {S} abstaining.',
      'The river rose by {n} centimetres in a single night, according to the agency’s figures.',
    ],
  },
  uk: {
    people: [['Остап Ткачук', 'Ткачук'], ['Лариса Вербицька', 'Вербицька'], ['Данило Рибак', 'Рибак'], ['Ганна Лисенко', 'Лисенко'], ['Мирон Яворський', 'Яворський'], ['Соломія Гай', 'Гай']],
    bodies: ['Тернівська міська рада', 'Міністерство транспорту', 'компанія «Північна залізниця»', 'Агентство річок', 'видання «Вісник Росави»', 'профспілка вчителів'],
    leads: [
      'Тернівська міська рада у вівторок ухвалила план, за яким {n} млн грн спрямують на {n} шкіл, що постраждали від минулорічної повені.',
      'Щонайменше {n} людей постраждали 3 травня, коли пором компанії «Північна залізниця» вдарився об причал, повідомили рятувальники.',
    ],
    sentences: [
      '«Ми не чекатимемо на цей міст іще {n} років», – сказав {P}, голова Тернівської міської ради. «Люди й так чекали задовго», – додав він.',
      '{S} повідомила журналістам, що від січня 2030 року надійшло {n} скарг, із них {n}% – із правого берега.',
      'За даними Агентства річок, роботи завершать до 15 червня, вони коштуватимуть близько {n},5 млн грн.',
      'Слідство вважає, що {P}, колишній заступник міського голови, у 2027–2029 роках брав участь у {n} зустрічах.',
      '{S} це заперечує. «Я ніколи не бачив цього договору», – наголосив {S}.',
      'Рішення ухвалили після звіту, який виявив тріщини у {n} старих будинках міста.',
      'Мешканців просять кип’ятити воду до кінця тижня, у район відправили {n} цистерн.',
      '«Що зміниться?» – запитує {P}, яка викладає у школі на вулиці Київській. За її словами, рада «просто забула» про учнів.',
      'У листі до міністерства {P} назвала план «латкою на латці».',
      'Акції компанії у п’ятницю подешевшали на {n}%, тоді як конкуренти зросли в ціні.',
      'За бюджет проголосували {n} депутатів, {S} утримався.',
      'Річка за ніч піднялася на {n} см, ідеться у зведенні агентства.',
    ],
  },
};

/** A generator of numbers in 0..1 that gives the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text of about `words` words in paragraphs of two or three sentences; the same for the same arguments. */
export function makeArticle(language: string, words: number, seed: number): string {
  const stock = stocks[language];
  if (!stock) throw new Error(`no stock of sentences for ${language}`);
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const fill = (sentence: string): string => {
    const [full, short] = pick(stock.people);
    return sentence.replace(/\{([PSBn])\}/gu, (_, slot: string) => (slot === 'P' ? full : slot === 'S' ? short : slot === 'B' ? pick(stock.bodies) : String(2 + Math.floor(next() * 97))));
  };
  const paragraphs = [fill(pick(stock.leads))];
  let count = paragraphs[0]?.split(' ').length ?? 0;
  while (count < words) {
    const paragraph = Array.from({ length: next() < 0.5 ? 2 : 3 }, () => fill(pick(stock.sentences))).join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n');
}

/** The text as a page of a news site, with a menu, a sidebar and a footer round it. */
export function makePage(text: string, title: string): string {
  const paragraphs = text.split('\n').map((paragraph) => `<p>${paragraph}</p>`);
  const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('');
  return (
    `<!doctype html><html lang="en"><head><title>${title} | Coast News</title><meta property="og:title" content="${title}"></head><body>` +
    `<header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><div class="story-body">${paragraphs.join('')}</div></article>` +
    `<aside><h2>Most read</h2><ul>${links}</ul></aside></main><footer><p>Copyright Coast News</p><ul>${links}</ul></footer></body></html>`
  );
}
