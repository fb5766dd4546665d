import type { PeopleRules } from '../people-rules';
import { feminine, masculine } from './given-names';

export const people: PeopleRules = {
  givenNames: { masculine, feminine },
  capitalNouns: false,
  surnameEndings: 'ski cki dzki ska cka dzka owicz ewicz icz czyk ak ek iak ewski owski enko uk czuk arz ała ura ola',
  patronymicEndings: { masculine: '', feminine: '' },
  prepositions: 'z ze w we na do od dla przy o za między nad pod przed przez bez przeciw po u wobec według wśród oprócz dzięki',
  particles: 'von van de der da di du la le el al',
  titles: { masculine: 'pan pana panu panem', feminine: 'pani panią', either: 'dr prof mec ks gen płk mjr kpt inż' },
  actionStems:
    'powiedzia powiedz mówi oświadcz stwierdz doda podkreśl zaznacz poinformow informu napisa zapowiedz odpowiedz wyjaśni przyzna uważa zauważ ocenia oceni spotka rozmawia podpisa wezwa zaapelow apelu skrytykow poparł odwiedz wygra przegra zaprzecz potwierdz ogłosi przekaza komentow skomentow tłumaczy pyta zapyta towarzysz podzięk zosta jest był była chce może',
  verbEndings: { masculine: 'ał ił ył ął ósł edł', feminine: 'ała iła yła ęła osła szła', other: 'ało iło yło ali ili yli ły' },
  commonWords:
    'a aby albo ale ani aż bardzo bez bo bowiem by być był była było były chociaż choć ci co czy dla dlaczego dlatego do dopiero dziś dzisiaj dwa dwie gdy gdyby gdzie go i ich ile im inne inny ja jak jaka jaki jakie jako je jeden jedna jednak jedno jego jej jemu jest jeszcze jeśli jeżeli już jutro kiedy kilka kolejny kto która które którego ' +
    'której który których którzy lecz lub ma mają między mimo mnie może można mu musi my na nad nadal nam nas nasz natomiast nawet nie niego niej niektórzy nikt nim nimi niż no o obecnie od ode on ona one oni ono oraz pierwszy po pod podczas ponad ponadto poza później przed przede przez przy raz również sam są się skąd także tak taki tam te tego tej ' +
    'ten teraz to trzy tu tuż tych tylko tym u w wczoraj we wcześniej wciąż według wiele więc wkrótce wobec wszyscy wszystko z za zatem zawsze ze że żaden żeby styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia ' +
    'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę',
  commonNouns: 'spotkanie rozmowa decyzja sprawa polacy polak rząd sąd policja prezydent premier minister wojna kraj państwo unia bóg internet świat nowy wielki wielka stary święty główny narodowy',
  eponymCues: 'ulic ul alej plac im imieni nagrod most szkoł stadion lotnisk rond osiedl pomnik muze',
  eponymNouns: '',
};
