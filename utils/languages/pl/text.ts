import type { TextRules } from '../text-rules';

export const text: TextRules = {
  quotationMarks: '„” „“ "" «» »« “” ‘’ ‚’',
  abbreviations: {
    before:
      'ul al pl os im św ks bp abp kard o br s gen płk ppłk mjr kpt ppor sierż st kpr asp kom nadkom podkom insp adm prof doc hab inż mec red min dyr prez przew sekr wicemin tzw tzn np m.in wg ww ' +
      'zob por ok pow woj gm nr art ust pkt poz par rys tab tel ang niem fr ros ukr łac dot ds dz sygn lek ps pw pt jw tj m.st',
    seldom: 'r w godz n.e p.n.e proc in itd itp ub br bm zm ur sp spółka o.o z.o.o s.a sc',
    often: 'tys mld mln zł gr szt min sek proc itd itp',
  },
  sentenceStarters: 'by chociaż dlatego dodał dodała gdy ile inni jako każdy mamy mimo najpierw nasz nic nikt obecnie oraz ponadto poza teraz wcześniej według wtedy zaś został została zdaniem',
  continuations: '',
  ordinalDot: true,
};
