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
  obliqueEndings: { masculine: 'ego emu', feminine: 'ej' },
  commonWords:
    'aż bowiem choć dopiero dziś dzisiaj dwa dwie gdyby jaka jaki jakie je jeden jedna jedno jemu jeżeli jutro kilka kolejny lecz musi nadal nam natomiast niego niej niektórzy niż no ' +
    'ode pierwszy ponad później przede raz również sam skąd taki trzy tuż wczoraj wciąż wiele wkrótce zatem zawsze żaden styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj ' +
    'maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia poniedziałek wtorek środa środę czwartek piątek ' +
    'sobota sobotę niedziela niedzielę',
  commonNouns: 'spotkanie rozmowa decyzja sprawa polacy polak rząd sąd policja prezydent premier minister wojna kraj państwo unia bóg internet świat nowy wielki wielka stary święty główny narodowy',
  demonyms: '',
  eponymCues: 'ulic ul alej plac im imieni nagrod most szkoł stadion lotnisk rond osiedl pomnik muze',
  eponymNouns: '',
};
