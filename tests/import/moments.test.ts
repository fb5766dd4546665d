import { describe, expect, it } from 'vitest';
import { readTags } from '../../utils/import/labels';
import { momentOf, readMoment } from '../../utils/import/moments';

describe('a moment in a table', () => {
  it.each([
    ['2031-05-18T09:15:30.123Z', '2031-05-18T09:15:30.123Z'],
    ['2031-05-18T09:15:30.123456+00:00', '2031-05-18T09:15:30.123Z'],
    ['2031-05-18 09:15:30+02:00', '2031-05-18T07:15:30.000Z'],
    ['2031/05/18 09:15:30 +0000', '2031-05-18T09:15:30.000Z'],
    ['2031-05-18', '2031-05-18T00:00:00.000Z'],
    ['18.05.2031 09:15', '2031-05-18T09:15:00.000Z'],
    ['May 18, 2031 9:15:30 PM', '2031-05-18T21:15:30.000Z'],
    ['1936948530', '2031-05-19T09:15:30.000Z'],
    ['1936948530000', '2031-05-19T09:15:30.000Z'],
    // Nobody can tell the day from the month.
    ['05/06/2031', null],
    ['2031-02-30', null],
    ['31.04.2031', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, moment) => expect(readMoment(text)).toBe(moment));

  it('in JSON may be a number, but not any', () => {
    expect(momentOf(1936948530000)).toBe('2031-05-19T09:15:30.000Z');
    expect([Number.NaN, Number.POSITIVE_INFINITY, 1e300, -5, null, {}].map(momentOf)).toEqual([null, null, null, null, null, null]);
  });
});

describe('tags in a cell', () => {
  it.each([
    ['порт, перевірити пізніше, порт', ['порт', 'перевірити пізніше']],
    ["['a', \"it's\", 'b\\'c']", ['a', "it's", "b'c"]],
    ['["a","b"]', ['a', 'b']],
    ['a|b', ['a', 'b']],
    ['#a; #b', ['a', 'b']],
    ['[]', []],
    [' , ,', []],
  ])('%s', (cell, tags) => expect(readTags(cell)).toEqual(tags));

  it('parted by spaces where the form parts them so', () => expect(readTags('порт вітер', 'spaces')).toEqual(['порт', 'вітер']));
});
