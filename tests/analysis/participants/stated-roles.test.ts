import { describe, expect, it } from 'vitest';
import { byName, find } from './find';

const roles = async (text: string) => Object.fromEntries((await find('uk', text)).map(({ name, role }) => [name, role]));

describe('a role that a sentence states of names elsewhere in it', () => {
  it('is everybody’s in the list before which it stands in the plural', async () => {
    expect(await roles('На зборах виступили співвласники пекарні «Окраєць» Іван Гуль та Олена Ткач.')).toMatchObject({
      'Іван Гуль': 'співвласник пекарні «Окраєць»',
      'Олена Ткач': 'співвласник пекарні «Окраєць»',
    });
  });

  it('has its adjectives in the singular too', async () => {
    expect(await roles('Приїхали колишні головні редактори Іван Гуль і Олена Ткач.')).toMatchObject({ 'Іван Гуль': 'колишній головний редактор' });
  });

  it('is that of each person and body after a copula, with what else is said of them', async () => {
    const text = 'Засновниками ТОВ «Явір» наразі є литовська компанія «Бурштин», Тарас Гай (30%) та депутат Рівнеради Андрій Бойко.';
    const found = await find('uk', text);
    expect(byName(found, 'Тарас Гай').role).toBe('засновник ТОВ «Явір»');
    expect(byName(found, 'Бурштин').roles.map((role) => role.text)).toEqual(['литовська компанія', 'засновник ТОВ «Явір»']);
    expect(byName(found, 'Андрій Бойко').roles.map((role) => role.text)).toEqual(['депутат Рівнеради', 'засновник ТОВ «Явір»']);
  });

  it('may be parted from its copula by a date', async () => {
    expect(await roles('Директором порту з вересня 2019 року є Данило Сорокопуд.')).toEqual({ 'Данило Сорокопуд': 'директор порту' });
  });

  it('is read after a name and a copula, as words of a relative clause as well', async () => {
    expect(await roles('Іван Гуль був партнером Олени Ткач по фірмі «Дзвін».')).toMatchObject({ 'Іван Гуль': 'партнер Олени Ткач по фірмі «Дзвін»' });
    expect(await roles('Скаргу підписав Іван Гуль, який також є директором порту.')).toEqual({ 'Іван Гуль': 'директор порту' });
    expect(await roles('Ornament Ltd є найбільшою данською компанією з вирощування ялинок. Ornament Ltd мовчить.')).toMatchObject({
      'Ornament Ltd': 'найбільша данська компанія з вирощування ялинок',
    });
  });

  it('may be two that are joined', async () => {
    expect(await roles('Приїхав Ігор Лозун, який є засновником та директором порту.')).toEqual({ 'Ігор Лозун': 'засновник та директор порту' });
  });

  it('is told with the organisation whose it is, in brackets, by a relative pronoun or as «останнього»', async () => {
    expect(await roles('Тендер виграло ТОВ «Явір» (власники Іван Гуль і Олена Ткач).')).toMatchObject({ 'Олена Ткач': 'власник ТОВ «Явір»' });
    expect(await roles('Тендер виграло ТОВ «Явір», директором якого є Іван Гуль.')).toMatchObject({ 'Іван Гуль': 'директор ТОВ «Явір»' });
    expect(await roles('Ліс орендує ТОВ «Явір». Засновниками останнього є кияни Іван Гуль і Олена Ткач.')).toMatchObject({ 'Іван Гуль': 'засновник ТОВ «Явір»' });
  });

  it('is nobody’s when the names are its complement', async () => {
    const found = await find('uk', 'Приїхали партнери Івана Гуля та Олени Ткач.');
    expect(found.map(({ role }) => role)).toEqual([null, null]);
  });

  it('comes after a role beside the name, and one that names its organisation before one that points back', async () => {
    expect(await roles('До цього засновником фірми був Іван Гуль, співвласник «Окрайця».')).toMatchObject({ 'Іван Гуль': 'співвласник «Окрайця»' });
  });

  it('belongs to the name before it when the next name is its complement', async () => {
    expect(await roles('Прийшов Іван Гуль, адвокат Олени Ткач.')).toMatchObject({ 'Іван Гуль': 'адвокат Олени Ткач', 'Олена Ткач': null });
  });
});
