import type { InflectionRules } from '../inflection-rules';

export const inflection: InflectionRules = {
  letters: {
    C: 'bcdfghjklmnprstwzłśćźżń',
    // Hard and without change before -ie.
    H: 'bmnpswzf',
    V: 'aeioóuyąę',
    // Written with i before another vowel where they are soft.
    S: 'ćńśź',
    Z: 'czżjl',
  },
  names: `
m 3 H Ha Howi Ha Hem Hie Hie
m 3 d da dowi da dem dzie dzie
m 3 t ta towi ta tem cie cie
m 3 r ra rowi ra rem rze rze
m 3 ł ła łowi ła łem le le
m 3 k ka kowi ka kiem ku ku
m 3 g ga gowi ga giem gu gu
m 3 ch cha chowi cha chem chu chu
m 3 Z Za Zowi Za Zem Zu Zu
m 3 sz sza szowi sza szem szu szu
m 3 ń nia niowi nia niem niu niu
m 3 ś sia siowi sia siem siu siu
m 3 ć cia ciowi cia ciem ciu ciu
m 3 b bia biowi bia biem biu biu
m 4 ąb ębia ębiowi ębia ębiem ębiu ębiu
m 4 ek ka kowi ka kiem ku ku
m 4 ec ca cowi ca cem cu cu
m 5 iec ca cowi ca cem cu cze
m 4 zieł zła złowi zła złem źle źle
m 4 eł ła łowi ła łem le le
m 3 er ra rowi ra rem rze rze
m 3 ór ora orowi ora orem orze orze
m 3 ół oła ołowi oła ołem ole ole
m 2 ól ola olowi ola olem olu olu
m 3 óz oza ozowi oza ozem ozie ozie
m 4 eń nia niowi nia niem niu niu
m 4 ień nia niowi nia niem niu niu
m 3 o a owi a em ie o
m 4 ko ki ce kę ką ce ko
m 4 ński ńskiego ńskiemu ńskiego ńskim ńskim ński
m 5 ski skiego skiemu skiego skim skim ski
m 5 cki ckiego ckiemu ckiego ckim ckim cki
m 5 dzki dzkiego dzkiemu dzkiego dzkim dzkim dzki
m 4 ki kiego kiemu kiego kim kim ki
m 4 y ego emu ego ym ym y
m 4 i iego iemu iego im im i
mf 3 Ha Hy Hie Hę Hą Hie Ho
mf 3 da dy dzie dę dą dzie do
mf 3 ta ty cie tę tą cie to
mf 3 ra ry rze rę rą rze ro
mf 3 ła ły le łę łą le ło
mf 3 ka ki ce kę ką ce ko
mf 3 ga gi dze gę gą dze go
mf 3 cha chy sze chę chą sze cho
mf 3 Za Zy Zy Zę Zą Zy Zo
mf 3 la li li lę lą li lo
mf 3 ja ji ji ję ją ji jo
mf 3 ia ii ii ię ią ii io
mf 3 nia ni ni nię nią ni nio
mf 3 sia si si się sią si sio
f 5 ska skiej skiej ską ską skiej ska
f 5 cka ckiej ckiej cką cką ckiej cka
f 5 dzka dzkiej dzkiej dzką dzką dzkiej dzka
f 4 Ca Cej Cej Cą Cą Cej Ca
f 4 owa owej owej ową ową owej owa
f 2 C C C C C C C
f 3 o o o o o o o
m 1 o o o o o o o
mf 2 e e e e e e e
mf 2 u u u u u u u
mf 1 i i i i i i i
`,
  nouns: `
m 3 H Ha/Hu Howi Ha Hem Hie Hie
m 3 d da/du dowi da dem dzie dzie
m 3 t ta/tu towi ta/t tem cie cie
m 3 r ra/ru rowi ra/r rem rze rze
m 3 ł ła/łu łowi ła/ł łem le le
m 3 k ka/ku kowi ka/k kiem ku ku
m 3 g ga/gu gowi ga/g giem gu gu
m 3 ch cha/chu chowi cha chem chu chu
m 3 Z Za/Zu Zowi Za/Z Zem Zu Zu
m 3 sz sza/szu szowi sza szem szu szu
m 3 ek ka/ku kowi ka/ek kiem ku ku
m 3 iec ca cowi ca cem cu cze
m 3 ec ca cowi ca cem cu cze
m 3 ń nia niowi nia niem niu niu
m 3 el ela elowi ela elem elu elu
m 3 y ego emu ego ym ym y
m 3 i iego iemu iego im im i
mf 3 Ha Hy Hie Hę Hą Hie Ho
mf 3 da dy dzie dę dą dzie do
mf 3 ta ty cie tę tą cie to
mf 3 ra ry rze rę rą rze ro
mf 3 ła ły le łę łą le ło
mf 3 ka ki ce kę ką ce ko
mf 3 ga gi dze gę gą dze go
mf 3 Za Zy Zy Zę Zą Zy Zo
mf 3 ia ii ii ię ią ii io
mf 3 ja ji ji ję ją ji jo
f 3 ni ni ni nię nią ni ni
f 3 ść ści ści ść ścią ści ści
f 3 a ej ej ą ą ej a
n 3 o a u o em ie o
n 3 stwo stwa stwu stwo stwem stwie stwo
n 3 ie ia iu ie iem iu ie
n 3 ko ka ku ko kiem ku ko
p 3 y ów om y ami ach y
p 3 i ów om i ami ach i
p 3 i . iom i iami iach i
p 3 a . om a ami ach a
`,
  adjectives: `
m 3 y ego emu ego/y ym ym y
m 3 ki kiego kiemu kiego/ki kim kim ki
m 3 gi giego giemu giego/gi gim gim gi
m 3 ni niego niemu niego/ni nim nim ni
f 3 a ej ej ą ą ej a
f 3 ka kiej kiej ką ką kiej ka
f 3 ga giej giej gą gą giej ga
f 3 nia niej niej nią nią niej nia
n 3 e ego emu e ym ym e
n 3 kie kiego kiemu kie kim kim kie
n 3 nie niego niemu nie nim nim nie
p 3 e ych ym ych/e ymi ych e
p 3 kie kich kim kich/kie kimi kich kie
`,
  clitics: [],
};
