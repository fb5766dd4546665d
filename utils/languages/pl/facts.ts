import type { FactRules } from '../fact-rules';

export const facts: FactRules = {
  stopwords:
    'i a ale albo lub czy że żeby aby jak który która które którzy których którego której którym kto kogo komu co czego gdzie kiedy dlaczego ten ta to te ci tych tego tej tym tam tu on ona ono ' +
    'oni one jego jej ich go ją mu im nim nią nimi ja ty my wy mnie nas was swój swoja swoje swoich się sobie siebie w we na z ze do od dla za o po przy pod nad między przez przed bez u około ' +
    'podczas oprócz wobec nie ani też także już jeszcze tylko nawet tak jest są był była było byli były być będzie będą ma mają może mogą można trzeba bardzo więc jednak jeśli bo gdyż więcej ' +
    'mniej wszystko wszystkie wszyscy inny inne rok roku lat lata',
  endings: 'ami ach ego emu ych ymi ich imi owi owie ów om em ie ię ią ej ym im ą ę y i a e o u ł ła ło li ły ć',
  background: 'przypomnijmy,przypominamy,jak informowaliśmy,jak pisaliśmy,wcześniej informowaliśmy,wcześniej podawano,dodajmy,warto przypomnieć,przypomina',
  attribution: 'poinformował o tym,poinformowała o tym,powiedział o tym,informuje o tym,o tym poinformowa*,o sprawie poinformowa*,o sprawie informuje,o sprawie pisz*,jako pierwszy poinformowa*',
  anaphora: 'on ona ono oni one to ten ta te ci jego jej ich także również jednak ale natomiast ponadto poza potem wtedy dlatego zatem tam tu',
  boilerplate: {
    lines: 'reklama,udostępnij,komentarze,drukuj,czytaj także,czytaj też,zobacz także,zobacz też,wszelkie prawa zastrzeżone,najnowsze wiadomości,popularne,polecane,strona główna,kontakt,tagi,więcej',
    openers:
      'czytaj także,czytaj też,czytaj więcej,przeczytaj także,przeczytaj też,zobacz także,zobacz też,zobacz również,więcej na,obserwuj nas,śledź nas,dołącz do,zapisz się,subskrybuj,polub nas,wesprzyj nas,udostępnij,znalazłeś błąd,zauważyłeś błąd,wszelkie prawa zastrzeżone,ta strona używa,używamy plików cookie,dalszy ciąg materiału,dalsza część artykułu,aktualizacja',
    labels: 'foto,fot,fot.,zdjęcie,wideo,film,autor,autorka,autorzy,źródło,tagi,tag,kategoria,czytaj także,czytaj też,zobacz także,redakcja,opracowanie,oprac,opublikowano,aktualizacja,temat',
    phrases: 'nasz newsletter,naszego newslettera,na facebooku i,polub nas na,pobierz naszą aplikację,polityka prywatności',
    credits: 'fot.,fot,foto,zdjęcie',
    trails: 'strona główna,wiadomości,home',
    bylines: 'autor,autorka,opracowała,opracował,oprac',
    bylineEnds: 'z,dla,pap',
    dateline: 'aktualizacja,opublikowano,dodano,godz,godzina,o,r,roku,min,minut,czytania,temu,dzisiaj,wczoraj',
  },
};
