import { expect, it } from 'vitest';
import { isClosingCredit, isFurnitureLine } from '../../utils/article/lines';

it.each([
  'Читайте також: Уряд розподілив кошти', 'Читайте нас у Telegram', 'Підписуйтесь на наш канал', 'Підпишіться на розсилку', 'Фото: Тарас Гнатів', 'Фото:Тарас Гнатів', 'Реклама', 'За темою:', 'Теги: повінь', 'Помітили помилку? Виділіть її', 'Дивіться також відео з місця', 'Усі права захищено.', 'Стежте за нами у Facebook',
  'Read more: Islanders win delay', 'READ MORE: Islanders win delay', 'Advertisement', 'Sign up for our newsletter', 'Subscribe to our daily briefing', 'Follow us on X', 'Related:', 'Most read', 'Photo: Ada Moss', 'Photograph by Ada Moss', '© 2024 The Post', '3 min read', 'Story continues below advertisement', '• Share', 'Tags: ferries',
  'Czytaj także: Objazd przez Lipnicę', 'Zapisz się na nasz newsletter', 'Fot. Adam Sowa', 'Lesen Sie auch: Brücke gesperrt', 'Foto: Ada Moos', 'Читайте также: дороги', 'Подписывайтесь на канал',
])('"%s" is furniture', (line) => {
  expect(isFurnitureLine(line)).toBe(true);
});

it.each([
  'Читайте законопроєкт уважно, радить юристка.', 'Фото з місця події підтверджують слова рятувальників.', 'Реклама тютюну заборонена з 2012 року.', 'Теги на стінах змили за ніч.', 'Підписувати угоду міністр не поспішає.', 'Дивитися на це було важко, сказала вона.', 'Права людини порушили, вважає суд.', 'Підтримайте лікарів, закликала міністерка.', 'Ще сорок людей чекають на рейс.',
  'Read the bill before you vote, she said.', 'Follow the money, the detective liked to say.', 'Photos from the scene show the bridge.', 'Related companies must report their trade.', 'Subscribe rates fell for the third year.', 'Sign up rates for the vaccine have doubled.', 'Share prices fell by 3%.', 'Comments by the minister caused anger.', 'Tags were found on two of the bears.', 'Live music returned to the square.', 'Ad revenue fell.', 'Closer talks are planned.', 'Foto ist nicht alles, sagte er.',
])('"%s" may be a sentence of an article', (line) => {
  expect(isFurnitureLine(line)).toBe(false);
});

it('long paragraphs are never furniture, whatever they begin with', () => {
  expect(isFurnitureLine(`Read more: ${'word '.repeat(80)}`)).toBe(false);
});

it.each(['Reporting by Ada Moss; editing by Bo Lee', '(Reporting by Ada Moss)', 'Ada Moss contributed to this report.', 'Write to Ada Moss at ada@post.example', 'Підготувала: Олена Крук', 'This article was originally published by The Post.', 'Ada Moss is a writer. Follow her on @moss.'])('"%s" is a closing credit', (line) => {
  expect(isClosingCredit(line)).toBe(true);
});

it.each(['Reporting the theft took a year.', 'The council will review the service in February.', 'Автор закону сидів у залі.', 'This report is wrong, he said.'])('"%s" is not', (line) => {
  expect(isClosingCredit(line)).toBe(false);
});

it('takes no longer than the length of a line asks, for lines made to be slow', () => {
  const lines = ['read '.repeat(52), 'a'.repeat(260), 'more '.repeat(50), '—'.repeat(259), `${' '.repeat(250)}x`, 'follow '.repeat(36), 'contact '.repeat(58), 'with '.repeat(90), '@'.repeat(480), `${'x '.repeat(150)}contributed to thi`];
  const started = performance.now();
  for (let i = 0; i < 50; i++) lines.map((line) => isFurnitureLine(line) || isClosingCredit(line));
  expect(performance.now() - started).toBeLessThan(3_000);
});
