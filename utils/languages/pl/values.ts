import type { ValueRules } from '../value-rules';

export const values: ValueRules = {
  dates: {
    forms: {
      day: 'w|we? W ,? D M Y? roku|r?; D M Y? roku|r?; D M R; w|we W; dziś|dzisiaj',
      'day-1': 'w ubiegły|zeszły|miniony W; w ubiegłą|zeszłą|minioną W; wczoraj',
      'day+1': 'w przyszły|przyszłą|najbliższy|najbliższą W; jutro',
      time: 'o|godz T',
      minute: 'o T ,? D M Y?',
      range: 'od D do D2 M2 Y2? roku?; od D M do D2 M2 Y2? roku?; D – D2 M2 Y2? roku?; w latach Y – Y2; od Y do Y2 roku?',
      month: 'w M Y? roku|r?; w? M R; M Y roku|r?; <od|do|koniec|końca|początku|połowie M Y? roku?; w tym miesiącu; do końca miesiąca',
      'month-1': 'w ubiegłym|zeszłym miesiącu',
      'month+1': 'w przyszłym miesiącu',
      'week-1': 'w ubiegłym|zeszłym tygodniu',
      week: 'w tym tygodniu; do końca tygodnia',
      'week+1': 'w przyszłym tygodniu',
      year: 'do końca roku; w Y roku|r?; Y rok|roku|r; R',
      quarter: 'w? O kwartale|kwartał|kwartału Y? roku?; w? O kwartale|kwartał|kwartału R',
      half: 'w? O półroczu|półrocze|półrocza Y? roku?',
      season: 'S Y roku?; S R',
      decade: 'w latach X .?',
      'day-2': 'przedwczoraj',
      'day+2': 'pojutrze',
      ago: 'C U temu; U temu',
    },
    months:
      'styczeń stycznia styczniu, luty lutego lutym, marzec marca marcu, kwiecień kwietnia kwietniu, maj maja maju, czerwiec czerwca czerwcu, lipiec lipca lipcu, sierpień sierpnia sierpniu, wrzesień września wrześniu, ' +
      'październik października październiku, listopad listopada listopadzie, grudzień grudnia grudniu',
    shortMonths: '',
    weekdays: 'poniedziałek poniedziałku, wtorek wtorku, środę środy środa, czwartek czwartku, piątek piątku, sobotę soboty sobota, niedzielę niedzieli niedziela',
    capital: false,
    seasons: 'wiosną, latem, jesienią, zimą',
    ordinals: 'i pierwszy pierwszym pierwszego, ii drugi drugim drugiego, iii trzeci trzecim trzeciego, iv czwarty czwartym czwartego',
    relativeYears: '-1 w_ubiegłym_roku w_zeszłym_roku ubiegłego_roku zeszłego_roku rok_temu, 0 w_tym_roku tego_roku, 1 w_przyszłym_roku przyszłego_roku',
    units: 'dzień dni, tydzień tygodnie tygodni, miesiąc miesiące miesięcy, lata lat',
    daySuffixes: '',
    meridiem: '',
    dayFirst: true,
    prepositions: 'w',
    ahead: 'do będzie będą ma mają planuje planują zamierza potrwa odbędzie rozpocznie zacznie wejdzie najbliższ* przyszł* jutro',
    behind: 'był była było były byli został została zostało zostali zostały wczoraj ubiegł* zeszł* minion* *ił *ała *ało *ali *ały *iła *iło *ili *iły *ął *ęła *ęło *ęli *ęły',
  },
  numbers: {
    decimal: ',',
    group: '.',
    words:
      '1 jeden jedna jedno jednego jedną, 2 dwa dwie dwóch dwoje, 3 trzy trzech troje, 4 cztery czterech czworo, 5 pięć pięciu, 6 sześć sześciu, 7 siedem siedmiu, 8 osiem ośmiu, 9 dziewięć dziewięciu, 10 dziesięć dziesięciu, ' +
      '11 jedenaście, 12 dwanaście, 13 trzynaście, 14 czternaście, 15 piętnaście, 16 szesnaście, 17 siedemnaście, 18 osiemnaście, 19 dziewiętnaście, 20 dwadzieścia, 30 trzydzieści, 40 czterdzieści, 50 pięćdziesiąt, ' +
      '100 sto, 200 dwieście, 0.5 pół, 1.5 półtora',
    multipliers: '1e3 tys tysi*, 1e6 mln milion*, 1e9 mld miliard*, 1e12 bln',
    gluedMultipliers: '',
    units:
      'PLN zł złotych złote złoty złotego, EUR euro, USD dolar*, UAH hrywien hrywn*, percent % proc procent*, km km kilometr*, m m metrów metry, kg kg kilogram*, t t ton tony, ha ha hektar*, km/h, celsius °C stopni, ' +
      'MW MW megawat*, day dni dzień, week tygodni tygodnie, month miesięcy miesiące, year lat lata rok, hour godz godzin godziny godzinę, minute minut minuty, osoba osób osoby osoba osobom, człowiek ludzi, mieszkaniec mieszkańc*, ' +
      'dziecko dzieci, głos*, szkoła szkół szkoły, ranny rannych ranni rannego, zabity zabitych, żołnierz*, poseł posłów, uczeń uczniów, raz razy, pojazd*, autobus*, dom domów, mieszkanie mieszkań, pracownik pracowników',
    plurals: '',
    notPlurals: '',
    copulas: 'jest są zostało zostały było',
    casualties: 'rannych ranni zabitych',
    bounds: 'more-than ponad więcej_niż, at-least co_najmniej nie_mniej_niż, about około ok mniej_więcej prawie niemal, at-most co_najwyżej nie_więcej_niż maksymalnie, less-than mniej_niż',
    changes: 'o',
    fractions: '1/3 jedna_trzecia, 2/3 dwie_trzecie, 1/4 jedna_czwarta, 1/2 połowa połowę połowy',
    fractionFollowers: '',
    times: '2 dwukrotnie dwukrotny, 3 trzykrotnie, 4 czterokrotnie',
    labels: 'nr numer art artykuł artykułu ust punkt pkt ulica ul pokój lot linia droga dz poz',
    scores: 'głos* wynik* mecz* wygra* przegra* pokona*',
    rangeFrom: 'od',
    rangeTo: 'do',
  },
  places: {
    more: 'zielona góra,przemyśl,podkarpacie',
    never: 'togo,czad,mali,sark,norfolk,wisła,odra',
    endings: 'a u owi em ie i y ę ą o om ami ach e iu ia iem ów',
    agreeing: 'ej ego emu ym ych ymi',
    stems: ': a: e: y: i: o: ka:c ga:dz da:dzi ta:ci ra:rz ła:l d:dzi t:ci r:rz ł:l ń:n ów:ow ódź:odz eń:n',
    cues: 'w we',
    cueEndings: 'ie ach u ej',
    adjectives: '',
    kinds: 'województwo województwie województwa powiat powiecie powiatu gmina gminie gminy miasto mieście ulica ulicy wieś wsi',
    joins: false,
  },
};
