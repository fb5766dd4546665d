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
a owi a em ie ie
m 3 H óz:oz
a owi a em zie zie
m 3 d
ta towi ta tem cie cie
m 3 t:-
a owi a em ze ze
m 3 r er:r ór:or
ła łowi ła łem le le
m 3 ł:- ół:o
m 4 eł:-
a owi a iem u u
m 3 k g
m 4 ek:k
a owi a em u u
m 3 ch Z sz ń:ni ś:si ć:ci b:bi
m 4 ąb:ębi ec:c eń:ni ień:ni
m 2 ól:ol
a owi a em ze u
m 5 iec:c
zła złowi zła złem źle źle
m 4 zieł:-
a owi a em o ie
m 3 o:-
ki ce kę ką ko
m 4 ko:-
mf 3 ka:-
ego emu ego m - m
m 4 ński ki i
m 5 ski cki dzki
ego emu ego ym y ym
m 4 y:-
y ie ę ą o
mf 3 Ha:H
y zie ę ą o
mf 3 da:d
ty cie tę tą to
mf 3 ta:-
y ze ę ą o
mf 3 ra:r
ły le łę łą ło
mf 3 ła:-
gi dze gę gą go
mf 3 ga:-
chy sze chę chą cho
mf 3 cha:-
y y ę ą o
mf 3 Za:Z
i i ę ą o
mf 3 la:l ja:j ia:i
- - ę ą o
mf 3 nia:ni sia:si
iej iej ą ą a
f 5 ska:sk cka:ck dzka:dzk
ej ej ą ą a
f 4 Ca:C owa:ow
- - - - -
f 2 C
f 3 o
m 1 o
mf 2 e u
mf 1 i
`,
  nouns: `
a/u owi a em ie ie
m 3 H
a/u owi a em zie zie
m 3 d
ta/tu towi ta/t tem cie cie
m 3 t:-
a/u owi a/- em ze ze
m 3 r
ła/łu łowi ła/ł łem le le
m 3 ł:-
a/u owi a/- iem u u
m 3 k g
a/u owi a em u u
m 3 ch sz
a/u owi a/- em u u
m 3 Z
ka/ku kowi ka/ek kiem ku ku
m 3 ek:-
a owi a em ze u
m 3 iec:c ec:c
a owi a em u u
m 3 ń:ni el
ego emu ego ym y ym
m 3 y:-
ego emu ego m - m
m 3 i
y ie ę ą o
mf 3 Ha:H
y zie ę ą o
mf 3 da:d
ty cie tę tą to
mf 3 ta:-
y ze ę ą o
mf 3 ra:r
ły le łę łą ło
mf 3 ła:-
ki ce kę ką ko
mf 3 ka:-
gi dze gę gą go
mf 3 ga:-
y y ę ą o
mf 3 Za:Z
i i ę ą o
mf 3 ia:i ja:j
- - ę ą -
f 3 ni
ci ci ć cią ci
f 3 ść:ś
ej ej ą ą a
f 3 a:-
a u o em o ie
n 3 o:- stwo:stw
a u e em e
n 3 ie:i
a u o iem o
n 3 ko:k
ów om y ami y ach
p 3 y:-
ów om i ami i ach
p 3 i:-
. om - ami - ach
p 3 i
. om a ami a ach
p 3 a:-
`,
  adjectives: `
ego emu ego/y ym y ym
m 3 y:-
ego emu ego/- m - m
m 3 ki gi ni
ej ej ą ą a
f 3 a:- nia:ni
iej iej ą ą a
f 3 ka:k ga:g
ego emu e ym e ym
n 3 e:-
ego emu e m e m
n 3 kie:ki nie:ni
ych ym ych/e ymi e ych
p 3 e:-
ch m ch/e mi e ch
p 3 kie:ki
`,
  clitics: [],
};
