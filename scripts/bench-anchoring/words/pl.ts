import { list } from './bank';
import type { Bank } from './bank';

export const pl: Bank = {
  code: 'pl',
  direction: 'ltr',
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['„', '”'],
  times: list(`W poniedziałek|W zeszłym tygodniu|Na początku marca|Tuż po dwudziestej pierwszej|Dwa lata po powodzi|Do końca 2025 roku|Po raz trzeci w ciągu dekady|
    Przed głosowaniem|Podczas czwartkowego przesłuchania|W weekend|W ciągu kilku godzin|Po miesiącach zwłoki`),
  subjects: list(`rada miasta|prezydentka Helena Marszałek|zarząd portu|rzeczniczka spółki „Jasna Woda”|grupa mieszkańców Dolnego Nabrzeża|komisja rewizyjna|
    była pracowniczka urzędu|prokuratura|profesor Adam Osiej|opozycja|firma ubezpieczeniowa|przewoźniczka promowa|grupa 37 naukowców|spółka autobusowa Północ|żona radnego Ryłki`),
  verbs: list(`zatwierdziła|odrzuciła|podważyła|opublikowała|obiecała sprawdzić|po cichu wycofała|obroniła|stosunkiem głosów 12 do 7 odłożyła|bada|nie chciała podpisać|
    zgodziła się sfinansować|straciła|próbowała zablokować|przekazała|porównała`),
  objects: list(`umowę za 4,2 miliona złotych na nowy most|plan przeniesienia targu|wyniki badań wody|trzy z pięciu propozycji|raport o osuwisku|
    przepisy obowiązujące od 1987 roku|sprzedaż starej stoczni|odwołanie właścicieli|budżet szkolnych obiadów|protokół z zamkniętego posiedzenia|
    mapę skażonych studni|podwyżki o 3,5 procent|zgodę na kamieniołom|własną prognozę|awaryjny rozkład jazdy|listę dostawców`),
  places: list(`w północnych dzielnicach|na prośbę ministerstwa|bez publicznej debaty|mimo protestów przed ratuszem|na wschodnim brzegu|za zamkniętymi drzwiami|
    na przyszły rok|pod naciskiem wierzycieli|w pobliżu starej latarni|w całym powiecie|wbrew radom prawników|z pomocą wolontariuszy|ku zdziwieniu obserwatorów`),
  tails: list(`a od decyzji nie ma odwołania|ale nie podano terminu|co dotknie około 2300 rodzin|choć liczby różnią się od wiosennego raportu|a przyczyna wciąż jest nieznana|
    i nikt nie ucierpiał|bo pomp nie sprawdzano od jesieni|więc prace zaczną się później|a połowę pieniędzy już wydano|czyli dwa razy więcej niż rok temu|
    choć dokumenty były jawne|a kolejne rozmowy zaplanowano na kwiecień`),
  said: list(`powiedziała|przekazał dziennikarzom|napisała w oświadczeniu|dodał|przyznała|podkreślił`),
  names: list(`Helena Marszałek|Tomasz Ryłko|Adam Osiej|Łucja Wierzbicka|Daniel Farion|Grzegorz Staroń|Marta Lipiec|Sylwia Okrasa`),
  furniture: list(`Zapisz się na poranny newsletter|Czytaj także|Reklama|Udostępnij|Najczęściej czytane|Fot. Kurier Zaleski|Powiązane artykuły|Wesprzyj redakcję|
    Komentarze (48)|Obserwuj nas|Posłuchaj podcastu|Do góry`),
};
