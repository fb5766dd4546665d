import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

describe('findQuotes after a label that names nobody', () => {
  const words = 'Міст простоїть ще рік, якщо річка не підніметься вище за опори';

  it('names whom the sentences before are about', async () => {
    const quotes = await readQuotes('uk', 'Укрміст дозволив рух мостом у Холмах.', 'Дозвіл на рух отримали всі вантажівки.', `Дослівно: «${words}».`);
    expect(quotes).toEqual([[words, 'Укрміст']]);
  });

  it('names nobody once the story has gone over to somebody else', async () => {
    const quotes = await readQuotes('uk', 'Укрміст дозволив рух мостом у Холмах.', 'Речник поліції з цим не згоден.', `Дослівно: «${words}».`);
    expect(quotes.map(([, name]) => name)).not.toContain('Укрміст');
  });

  it('prefers the person the sentence before is about', async () => {
    const quotes = await readQuotes('uk', 'Укрміст дозволив рух мостом у Холмах.', 'Інженерка Ольга Гай оглянула опори.', `Дослівно: «${words}».`);
    expect(quotes).toEqual([[words, 'Ольга Гай']]);
  });
});
