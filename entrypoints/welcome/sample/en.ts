import type { SampleArticle } from './sample-article';

export const sample: SampleArticle = {
  language: 'en',
  site: 'Millbrook Herald',
  title: 'Millbrook library will lend telescopes from April',
  byline: 'Clara Whitmore',
  published: '2026-03-12T17:40:00+00:00',
  paragraphs: [
    'The Millbrook town library will lend telescopes to anyone with a library card from 1 April, the town council decided on Thursday.',
    'The council voted 9 to 2 to spend 14,000 pounds on twelve telescopes and a dark shelter in the library garden.',
    '“People look up more often than we think. They just need something to look through,” said Helen Marsh, the head librarian.',
    'Marsh added that 340 readers had signed a petition for the telescopes since January.',
    'Councillor Peter Dunmore, who voted against, asked for the money to go to the roof first. “A garden is no use to anyone if the reading room leaks,” he said.',
    'Mayor Ruth Ellison replied that both would be done this year. “The roof is in the budget for June, and the stars will not wait,” she told the meeting.',
    'The Millbrook Astronomy Society will teach readers to use the telescopes every Friday evening. Its chair, Daniel Okoro, called the decision “a small miracle”.',
    'The first evening is planned for Friday, 3 April, at 9 pm.',
  ],
};
