import { describe, expect, it } from 'vitest';
import { analyze } from '../../utils/analysis/analyze';
import type { Analysis } from '../../utils/analysis/analysis';
import { articleFromText } from '../../utils/analysis/article-from-text';
import en from '../../utils/languages/en';
import type { Language } from '../../utils/languages/language';
import uk from '../../utils/languages/uk';

const ukStory = [
  'У Тернівці закрили міст через тріщини',
  'Міська рада Тернівки 6 травня закрила для руху міст через Росаву, яким щодня проїжджали 12 тисяч автомобілів.',
  'Про це повідомив міський голова Остап Ткачук.',
  'Хто за це відповість? Мешканці не знають.',
  '«Ми не мали іншого виходу», – сказав Ткачук на брифінгу.',
  'Експерти виявили 40 тріщин у бетонних опорах моста, найдовша з них має три метри.',
  'Ремонт коштуватиме 24 млн грн і триватиме до листопада.',
  'Нагадаємо, минулого року в місті вже закривали пішохідний міст.',
  'Читайте також: Скільки мостів у Тернівці',
  'Автобуси тим часом їздять в обхід через Північний міст.',
  'Підписуйтесь на наш телеграм-канал',
].join('\n');

const enStory = [
  'Council closes Harwick bridge over cracks',
  'Harwick City Council closed the bridge over the Rosava on Tuesday after engineers found 40 cracks in its piers.',
  'Some 12,000 cars used the bridge every day.',
  'Will anyone be held responsible? Residents doubt it.',
  '“We had no other choice,” said mayor Mara Dunlow.',
  'Repairs will cost £4.5m and last until November.',
  'Buses take the northern bridge for now.',
  'Sign up for our daily newsletter',
].join('\n');

const run = (text: string, language: Language | null, title = ''): Analysis => analyze(articleFromText(text, { title, published: '2031-05-07' }), language);
const factsOf = (text: string, language: Language | null, title = '') => run(text, language, title).facts;

describe('key facts', () => {
  it('are what happened, how much and what follows, in Ukrainian', () => {
    const facts = factsOf(ukStory, uk).map((fact) => fact.text);
    expect(facts[0]).toMatch(/^Міська рада Тернівки 6 травня закрила/u);
    expect(facts).toContain('Ремонт коштуватиме 24 млн грн і триватиме до листопада.');
  });

  it('are what happened, how much and what follows, in English', () => {
    const facts = factsOf(enStory, en).map((fact) => fact.text);
    expect(facts[0]).toMatch(/^Harwick City Council closed/u);
    expect(facts).toContain('Repairs will cost £4.5m and last until November.');
  });

  it.each([['uk', ukStory, uk], ['en', enStory, en]] as const)('are never headlines, questions, calls, reminders or mere attributions (%s)', (_, story, language) => {
    for (const { text } of factsOf(story, language)) {
      expect(text).not.toMatch(/\?$|^Про це|^Нагадаємо|^Читайте|^Підписуйтесь|^Sign up|^Council closes|^У Тернівці закрили/u);
    }
  });

  it('are verbatim, each in its place, with its dates and numbers', () => {
    for (const fact of factsOf(ukStory, uk)) {
      expect(fact.text).toBe(ukStory.slice(fact.start, fact.end));
      for (const value of fact.values) expect(fact.text).toContain(value.text);
    }
    const lead = factsOf(ukStory, uk)[0]!;
    expect(lead.values.map((value) => (value.kind === 'date' ? value.iso : value.kind === 'number' ? value.value : value.name))).toEqual(
      expect.arrayContaining(['2031-05-06', 12_000]),
    );
  });

  it('say why each was chosen', () => {
    const [lead, ...rest] = factsOf(ukStory, uk);
    expect(lead?.reasons).toEqual(expect.arrayContaining(['lead', 'number', 'date', 'event']));
    expect(rest.some((fact) => !fact.reasons.includes('lead'))).toBe(true);
  });

  it('do not repeat a known headline that stands first in the text', () => {
    const title = 'Council closes Harwick bridge over cracks';
    expect(factsOf(enStory, en, title).map((fact) => fact.text)).not.toContain(title);
  });

  it('do not say a thing twice', () => {
    const text = 'Prosecutors on Monday charged port chief Dean Marlow with fraud over dredging contracts worth $40 million.\nMarlow was charged with fraud on Monday, prosecutors said.\nThe port has lost three of its five biggest customers since 2029.\nA judge set bail at $2 million and took away his passport.';
    expect(factsOf(text, en).slice(0, 2).map((fact) => fact.text)).not.toContain('Marlow was charged with fraud on Monday, prosecutors said.');
  });

  it('grow in number with the text, up to seven', () => {
    const paragraph = (i: number) => `In ward ${i} the council will repair ${i + 3} bridges and ${i * 7} kilometres of road by 20${40 + (i % 50)}, said engineer number ${i} of the works office.`;
    const counts = [2, 5, 12, 90].map((n) => factsOf(Array.from({ length: n }, (_, i) => paragraph(i)).join('\n'), en).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeLessThanOrEqual(2);
    expect(counts[3]).toBeLessThanOrEqual(7);
    expect(counts[3]).toBeGreaterThan(counts[0]!);
  });

  it('are found in a language without a pack, by place, centrality and numbers', () => {
    const facts = factsOf('Městská rada zavřela most přes řeku, který denně používalo 12 000 aut.\nInženýři našli v pilířích mostu 40 trhlin.\nOprava mostu bude stát 24 milionů korun.\nCo bude dál?', null);
    expect(facts[0]?.text).toMatch(/^Městská rada/u);
    expect(facts.map((fact) => fact.text)).not.toContain('Co bude dál?');
  });

  it('are none for a text without sentences', () => {
    expect(factsOf('', uk)).toEqual([]);
    expect(factsOf('***\n---', en)).toEqual([]);
  });
});

describe('the gist', () => {
  it('gives what, when and where of the key fact', () => {
    const story = enStory.replace('closed the bridge over the Rosava', 'closed the bridge near Thornwick');
    const { gist } = run(story, en);
    expect(story.slice(gist.what!.start, gist.what!.end)).toMatch(/^Harwick City Council closed/u);
    expect(gist.when).toMatchObject({ text: 'on Tuesday', iso: '2031-05-06' });
    expect(gist.where).toMatchObject({ text: 'Thornwick' });
  });

  it('names the main participants where they are named in full', () => {
    const { gist, participants } = run(ukStory, uk);
    for (const span of gist.who) expect(participants.some(({ mentions }) => mentions.some((mention) => mention.start === span.start))).toBe(true);
    expect(gist.who.map((span) => ukStory.slice(span.start, span.end))).toContain('Остап Ткачук');
  });

  it('is empty where the text gives nothing', () => {
    expect(run('', null).gist).toEqual({ who: [], what: null, when: null, where: null });
    expect(run('Городяни задоволені новим мостом і дякують будівельникам за роботу.', uk).gist).toMatchObject({ when: null, where: null });
  });
});
