import { describe, expect, it } from 'vitest';
import { byName, find, forms, names } from './find';

const people = async (text: string) => names(await find('uk', text), 'person');
const organisations = async (text: string) => names(await find('uk', text), 'organisation');

describe('people in Ukrainian', () => {
  it('get the right nominative though the full name stands only in the instrumental', async () => {
    expect(await people('Відбулася зустріч із Ґарретом Фолкнером та Мілісентою Вудровською. Фолкнеру подарували книжку.')).toEqual([
      'Ґаррет Фолкнер',
      'Мілісента Вудровська',
    ]);
  });

  it.each([
    ['Слідчі допитали Остапа Кравця у вівторок.', 'Остап Кравець'],
    ['Про це говорили з Ігорем Залужним.', 'Ігор Залужний'],
    ['Квартиру передали Богданові Перепадьку.', 'Богдан Перепадько'],
    ['Від Марини Гнатюк чекають звіту.', 'Марина Гнатюк'],
    ['Нагороду дали Софії Терещенко.', 'Софія Терещенко'],
    ['Лист надіслали Жанні Лефевр.', 'Жанна Лефевр'],
    ['Листа написали Степанові Воронову.', 'Степан Воронов'],
    ['Усі слухали Катерину Білозерську.', 'Катерина Білозерська'],
  ])('%s → %s', async (text, name) => {
    expect(await people(text)).toEqual([name]);
  });

  it('are one over case, surname alone and initials', async () => {
    const text = 'Рішення підписав Тарас Дубовик. Скаргу на Дубовика подали вчора. За словами Т. Дубовика, її розглянуть.';
    const [person, ...others] = await find('uk', text);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: 'Тарас Дубовик', kind: 'person', gender: 'masculine', aliases: ['Дубовика', 'Т. Дубовика'] });
    expect(forms(person!, text)).toEqual(['Тарас Дубовик', 'Дубовика', 'Т. Дубовика']);
  });

  it('stay two when they share a surname', async () => {
    const text = 'Брати Віталій Гончар і Роман Гончар судяться. Віталій Гончар подав позов. Романові Гончару відмовили.';
    expect((await people(text)).sort()).toEqual(['Віталій Гончар', 'Роман Гончар']);
  });

  it('are told apart by the gender of the verb', async () => {
    const text = 'Виступили Ганна Шварц і Павло Шварц. Шварц заявила про відставку.';
    expect(forms(byName(await find('uk', text), 'Ганна Шварц'), text)).toEqual(['Ганна Шварц', 'Шварц']);
  });

  it('keep hyphens and particles', async () => {
    const text = 'Премію вручили Анні-Марії Нечай-Гайдук. Слово мав Йоган ван дер Моль. Ван дер Моль подякував.';
    const found = await find('uk', text);
    expect(names(found, 'person').sort()).toEqual(['Анна-Марія Нечай-Гайдук', 'Йоган ван дер Моль']);
  });

  it('have their role in the nominative, complement as it stands', async () => {
    const text = 'Про це розповіли міністру оборони України Левку Ярошу. Ірина Верес, директорка Дністровського порту, мовчить.';
    const found = await find('uk', text);
    expect(byName(found, 'Левко Ярош').role).toBe('міністр оборони України');
    expect(byName(found, 'Ірина Верес').role).toBe('директорка Дністровського порту');
  });

  it.each([
    ['Слово взяла віцеспікерка ради Ганна Ріпка.', 'Ганна Ріпка', 'віцеспікерка ради'],
    ['Пояснення дав лікар-імунолог Остап Ківш.', 'Остап Ківш', 'лікар-імунолог'],
    ['Листа отримав екскерівник порту Левко Ярош.', 'Левко Ярош', 'екскерівник порту'],
  ])('have a role that is made of another: %s', async (text, name, role) => {
    expect(byName(await find('uk', text), name).role).toBe(role);
  });

  it('stand in the case of the title before them', async () => {
    expect(await people('Раду очолив Девід Гольдерман. Відставки пана Гольдермана вимагали акціонери.')).toEqual(['Девід Гольдерман']);
    expect(await people('Проголосували проти Девіда Гольдермана. Повноваження пана Гольдермана не продовжили.')).toEqual(['Девід Гольдерман']);
  });

  it('may have a long role, with whoever it is subordinate to', async () => {
    const [first] = await find('uk', 'Колишній заступник начальника відділу закупівель Зіньківської міської ради Яків Лісняк оскаржив вирок.');
    expect(first).toMatchObject({ name: 'Яків Лісняк', role: 'колишній заступник начальника відділу закупівель Зіньківської міської ради' });
  });

  it('have a role stated in the instrumental before a copula', async () => {
    const [first] = await find('uk', 'Директором фірми є Данило Сорокопуд.');
    expect(first).toMatchObject({ name: 'Данило Сорокопуд', role: 'директор фірми' });
  });

  it('are not streets, prizes or whom a university is named after', async () => {
    const text = 'Аварія сталася на вулиці Франка біля університету імені Каразіна. Поліцейська Дарина Мельник шукає свідків.';
    expect(await people(text)).toEqual(['Дарина Мельник']);
  });

  it.each([
    ['Сполучені Штати відмовили. Сполученим Штатам подякували, зі Сполученими Штатами домовилися.'],
    ['Делегація Великої Британії їде до Південної Кореї. У Саудівській Аравії та в Об’єднаних Арабських Еміратах мовчать.'],
    ['Новою Зеландією пройшла буря. Сполучене Королівство заявило про допомогу.'],
  ])('are not countries of several words: %s', async (text) => {
    expect(await people(text)).toEqual([]);
  });

  it.each([
    ['Він говорив із Петром Савчуком.', 'Петро Савчук', 'masculine'],
    ['Леся працює тут. Усі шанують Лесю. Учора Леся сказала правду.', 'Леся', 'feminine'],
    ['Валерія Бондар працює в порту.', 'Валерія Бондар', 'feminine'],
    ['Валерія Бондаря звільнили у вівторок.', 'Валерій Бондар', 'masculine'],
    ['Олександра Воронова затримали вчора.', 'Олександр Воронов', 'masculine'],
    ['Олександра Воронова приїхала вчора.', 'Олександра Воронова', 'feminine'],
  ])('are read by where they stand: %s', async (text, name, gender) => {
    expect(byName(await find('uk', text), name).gender).toBe(gender);
  });

  it('are found behind a role that opens the sentence, which is no body', async () => {
    const found = await find('uk', 'У селі свято. Лікар Петро Савчук приїхав до Рокитного. Міністр подякував за це. Тракторист Остап Гай теж приїхав.');
    expect(names(found, 'person').sort()).toEqual(['Остап Гай', 'Петро Савчук']);
    expect(byName(found, 'Петро Савчук').role).toBe('лікар');
    expect(names(found, 'organisation')).toEqual([]);
  });

  it('take a spelling in brackets for another form of the same name', async () => {
    const text = 'Речник профспілки Маркус Вайль (Markus Weil) заявив про страйк.';
    const found = await find('uk', text);
    expect(found.map((participant) => participant.name)).toEqual(['Маркус Вайль']);
    expect(found[0]?.aliases).toContain('Markus Weil');
  });
});

describe('organisations in Ukrainian', () => {
  it.each([
    ['Асоціація перевізників «Лівий берег» просила пустити автобуси.', 'Асоціація перевізників «Лівий берег»'],
    ['Позов подала спілка ветеранів «Крила», яку заснували торік.', 'спілка ветеранів «Крила»'],
  ])('have their name in marks after what they are a body of: %s', async (text, name) => {
    expect(await organisations(text)).toEqual([name]);
  });

  it.each([
    ['Позов подала профспілка листонош, а заперечила профспілка пілотів.', 'профспілка пілотів'],
    ['Звіт оприлюднило Міністерство цифрового розвитку вчора.', 'Міністерство цифрового розвитку'],
    ['Кошти виділило міністерство рибальства Руританії.', 'міністерство рибальства Руританії'],
  ])('have a complement of people, with an adjective, by its ending: %s', async (text, name) => {
    expect(await organisations(text)).toContain(name);
  });

  it('are no products that a noun before the name makes them', async () => {
    expect(await organisations('Вакцина «Полиск» нова. Вакцину «Полиск» купують. Вакциною «Полиск» щеплять. У вакцини «Полиск» є вада.')).toEqual([]);
  });

  it('merge with the abbreviation in brackets, which is no mention of its own', async () => {
    const text = 'Національне агентство водних ресурсів (НАВР) оголосило тендер. У НАВР кажуть про гроші.';
    const [first] = await find('uk', text);
    expect(first).toMatchObject({ name: 'Національне агентство водних ресурсів', kind: 'organisation' });
    expect(first?.aliases).toContain('НАВР');
    expect(first?.mentions).toHaveLength(2);
  });

  it('stand in the nominative, complement as it stands', async () => {
    expect(await organisations('Позов подали до Печерського районного суду. Печерський районний суд відмовив Міністерству оборони України. Міністерство оборони України оскаржило рішення.')).toEqual(
      expect.arrayContaining(['Печерський районний суд', 'Міністерство оборони України']),
    );
  });

  it('are known by a legal form and then by the quoted name alone', async () => {
    const text = 'ТОВ «Світанок-Плюс» виграло тендер. Вимоги «Світанку-Плюс» змінили. Директор «Світанок-Плюс» мовчить.';
    const found = await find('uk', text);
    expect(names(found, 'organisation')[0]).toBe('ТОВ «Світанок-Плюс»');
  });

  it('are described by the words before a foreign name', async () => {
    const [first] = await find('uk', 'Збитки ірландської авіакомпанії Skylark зросли. Компанія Skylark скасувала рейси.');
    expect(first).toMatchObject({ name: 'Skylark', role: 'ірландська авіакомпанія' });
  });

  it('are not countries, cities or abbreviations of other things', async () => {
    expect(await find('uk', 'Україна закликала США і Польщу відкрити кордон. Варшава відмовила, ЗМІ пишуть про ДТП.')).toEqual([]);
  });
});

describe('bodies of different countries', () => {
  it('stay apart when a place says whose they are', async () => {
    const text = 'Про угоду повідомили в Міноборони України. Міноборони Польщі підтвердило домовленість. У Міноборони України назвали дату.';
    expect(await organisations(text)).toEqual(['Міноборони України', 'Міноборони Польщі']);
  });
});

