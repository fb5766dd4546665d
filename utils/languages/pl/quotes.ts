import type { QuoteRules } from '../quote-rules';

const past = { masculine: 'ł', feminine: 'ła', neuter: 'ło', plural: 'li ły' };

export const quotes: QuoteRules = {
  speech: [
    {
      stems:
        'powiedzia napisa doda oświadczy stwierdzi podkreśli zaznaczy wyjaśni tłumaczy wytłumaczy odpowiedzia zapowiedzia zapewni przyzna zauważy oceni przekaza poinformowa skomentowa komentowa opowiedzia opowiada ostrzeg ostrzega zaapelowa apelowa mówi pisa pyta zapyta zaprzeczy potwierdzi przekonywa ujawni wspomina wspomnia wskaza zwróci relacjonowa wykrzykną krzykną kontynuowa podsumowa ogłosi zadeklarowa deklarowa twierdzi wtrąci żartowa zażartowa powtórzy przypomnia zarzuci alarmowa wyliczy wylicza uzna zastrzeg sprecyzowa cytowa rzuci odpar odrzek oznajmi',
      endings: past,
    },
    { stems: 'powiedzie odpowiedzie wspomnie opowiedzie zapowiedzie przypomnie', endings: { plural: 'li' } },
    { stems: 'mówi tłumaczy twierdzi podkreśla zaznacza ocenia dodaje przyznaje zapewnia wyjaśnia ostrzega apeluje komentuje informuje pisze pyta odpowiada stwierdza zauważa przekonuje przypomina wskazuje opowiada relacjonuje deklaruje wylicza zapowiada uważa kontynuuje podsumowuje alarmuje', endings: { singular: '-' } },
    { stems: 'mówią tłumaczą twierdzą podkreślają zaznaczają oceniają dodają przyznają zapewniają wyjaśniają ostrzegają apelują komentują informują piszą pytają odpowiadają przekonują wskazują uważają', endings: { plural: '-' } },
  ],
  stance: [
    { stems: 'nazwa określi skrytykowa krytykowa oskarży porówna obieca wezwa zażąda opisa pochwali uzasadni', endings: past },
    { stems: 'nazywa określa krytykuje oskarża porównuje żąda opisuje', endings: { singular: '-' } },
  ],
  impersonal: 'czytamy napisano podano podkreślono przekazano zaznaczono poinformowano dodano oświadczono głosi',
  sourcePhrases: 'według,zdaniem,w ocenie,w opinii,jak podaje,jak mówi,jak powiedział,jak powiedziała,zgodnie z',
  closingWords: '',
  pronounPhrases: {
    masculine: 'według niego,jego zdaniem,w jego ocenie,jak mówił',
    feminine: 'według niej,jej zdaniem,w jej ocenie,jak mówiła',
    plural: 'według nich,ich zdaniem,w ich ocenie',
  },
  pronouns: { masculine: 'on ten', feminine: 'ona ta', neuter: 'ono', plural: 'oni one' },
  documents: 'oświadczeni komunika list raport wpis post ustaw wyrok orzeczeni dokument artykuł książ depesz notatk przemówieni wywia rozmow umow decyzj rozporządzeni uchwał pismo piśm tweet',
  bodies: 'resort biur sztab uniwersytet instytut szpital komisj komitet redakc stowarzyszeni straż',
  people: {
    masculine: 'mężczyzna profesor polityk wojewoda minister dyrektor prokurator sędzia',
    feminine: 'kobieta ministerka sędzia',
    plural: 'mieszkańcy świadkowie eksperci naukowcy lekarze politycy posłowie policjanci strażacy śledczy prokuratorzy dziennikarze rodzice uczestnicy źródła',
  },
  plurals: '',
  strangers: 'świadek mieszkaniec mieszkanka kierowca pasażer pasażerka student studentka',
  prepositions: 'w we z ze na do od dla przez po przy o u za nad pod przed bez między podczas wobec oprócz poza obok wśród według dzięki mimo przeciw ku',
  locatives: 'w we na',
  determiners: 'ten ta to ci te tego tej swój swoja swoje swoim swojej jego jej ich',
  definite: '',
  relatives: 'który która które którzy którego której których któremu którym co kto gdzie kiedy że aby żeby bo ponieważ jeśli czy jak',
  conjunctions: 'i a oraz ale lecz jednak',
  adjectiveEndings: { masculine: 'y i', feminine: 'a', plural: 'i y e' },
  turns: { question: 'p', answer: 'o' },
  verbFirst: true,
  namingNouns:
    'powieść powieści książk film filmu serial spektakl album piosenk utwór dziennika portalu program programu projekt projektu akcj operacj hotel stadion statek okręt prom zespoł zespół nagrod festiwal konkurs rubryk kanał batalion ustaw system stowarzyszeni',
  scarePhrases: 'tzw.,tak zwan*,pod tytułem,pt.,pod nazwą,o nazwie,znan* jako,pseudonim,ps.,pod hasłem',
  channelPhrases: 'w rozmowie z,powołując się na,jak podaje,podaje,informuje,donosi,pisze,cytuje,cytowany przez,w wywiadzie dla,w komentarzu dla',
};
