import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../utils/library/build-segment';
import { allowedMistakes, isWithin } from '../../utils/library/edit-distance';
import { expandMistake } from '../../utils/library/expand-word';
import { nameMark } from '../../utils/library/index-document';
import { openSegment } from '../../utils/library/open-segment';
import { writeSegment } from '../../utils/library/segment-layout';
import { sureStemsOf } from '../../utils/library/stems';

const segmentOf = (words: readonly string[], names: readonly string[] = []) =>
  openSegment(1, writeSegment(buildSegment([{ key: 'a', documents: [{ kind: 'article', id: 'a', speaker: '', date: 0, flags: 0, language: 'uk', title: '', texts: [words.join(' ')], names, tags: [] }] }])));
const found = (typed: string, prefix: boolean, segment: ReturnType<typeof segmentOf>, mark = '') => [...expandMistake(typed, prefix, segment, mark).keys()].map((term) => segment.terms[term]);

describe('slips', () => {
  it('are words with a letter too many, too few, another one or two swapped', () => {
    const segment = segmentOf(['прокурор', 'депутат', 'гривня'], ['Гнатюк']);
    for (const typed of ['прокуррор', 'прокуор', 'прокунор', 'прокруор']) expect(found(typed, false, segment)).toEqual(['прокурор']);
    expect(found('пркр', false, segment)).toEqual([]);
    expect(found('Гнаткю'.toLowerCase(), false, segment, nameMark)).toEqual([`${nameMark}гнатюк`]);
    // A name that stands in no text is not found as a word.
    expect(found('гнаткю', false, segment)).toEqual([]);
  });

  it('are looked for in beginnings while a word is being typed', () => {
    expect(found('прокк', true, segmentOf(['прокуратура']))).toEqual(['прокуратур']);
    expect(found('прокк', false, segmentOf(['прокуратура']))).toEqual([]);
  });

  it('are the same that comparing every word would find', () => {
    const word = fc.stringMatching(/^[абвг]{4,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, fc.boolean(), (words, typed, prefix) => {
        const segment = segmentOf(words);
        const stems = sureStemsOf(typed);
        const slow = segment.terms.filter(
          (term) => stems.some((stem) => isWithin(stem, term, allowedMistakes(typed.length))) || (prefix && term.length > typed.length && typed.length > 4 && isWithin(typed, term.slice(0, typed.length), 1)),
        );
        expect(found(typed, prefix, segment).sort()).toEqual([...slow].sort());
      }),
    );
  });
});
