import type { PeopleRules } from '../people-rules';
import { feminine, masculine } from './given-names';

export const people: PeopleRules = {
  givenNames: { masculine, feminine },
  capitalNouns: false,
  surnameEndings: 'son sen sson ton man mann berg stein ski sky ska enko ov ova ev eva ez ich ington worth ford field ley wood well dez dis poulos ian yan',
  patronymicEndings: { masculine: '', feminine: '' },
  prepositions: '',
  particles: 'de la le du da di del della dos van der den von und bin ibn al el ter ten ap mac af av zu y',
  titles: {
    masculine: 'mr mister sir lord king prince',
    feminine: 'mrs ms miss lady dame madam queen princess baroness',
    either: 'dr prof mx rev sen rep gov gen lt col sgt capt cmdr maj adm cpl pvt hon pres supt det insp msgr fr ch cllr pc dci',
  },
  actionStems:
    'said says say told tells added adds wrote writes replied asked asks noted notes warned argued insisted explained recalled tweeted posted claimed claims called calls announced confirmed denied urged met signed visited won beat lost led leads left joined resigned died praised criticized criticised accused blamed announces apologised apologized chose named gave took sent drew kept hit bought sold built became ran paid spent grew rose fell held found cut ' +
    'defended thanked attacked testified reported reports declined refused agreed voted ruled approved rejected launched filed sued appealed plans planned wants wanted hopes believes thinks thought spoke speaks responded went came made has had was is will would could did does tried vowed promised offered pointed suggested',
  verbEndings: { masculine: '', feminine: '', other: 'ing s' },
  obliqueEndings: { masculine: '', feminine: '' },
  commonWords:
    'may brothers sisters candidates above across actually afterwards ago almost along always among anyone anything around away back behind below besides beyond dear don’t early either else ' +
    'everyone everything except fewer finally first following former furthermore get given go good he’s hello here’s herself himself i’d i’ll i’m i’ve indeed inside isn’t it’s itself ' +
    'late least less let’s likewise long look moreover mostly near nearly nevertheless new nonetheless nothing often oh ok okay old otherwise outside put quite rather read really ' +
    'recently second see she’s similarly someone something sometimes soon sure thank thanks that’s themselves there’s therefore they’re they’ve third throughout till together tomorrow ' +
    'tonight toward towards twenty three four five six seven eight nine ten hundred thousand million use using via watch wasn’t way we’ll we’re we’ve well what’s who’s whoever won’t ' +
    'wouldn’t yes yesterday you’re yours january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday ' +
    'tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter christmas easter thanksgiving halloween',
  commonNouns:
    'series god jesus bible earth internet constitution african-american african-americans hispanic latino muslim muslims christian christians jewish jews catholic state states city county national federal international government president ' +
    'north south east west northern southern eastern western central big great high latest breaking exclusive update updated photo video image credit copyright share advertisement follow subscribe related story full poll polls voters women men children police court officials officers experts critics supporters republican democrat democratic liberal conservative ' +
    'election day night week month year weekend morning evening noon mr mrs ms',
  demonyms:
    'american british english scottish welsh irish french german spanish italian dutch belgian swiss swedish norwegian danish finnish polish czech russian ukrainian turkish greek israeli palestinian ' +
    'egyptian iranian iraqi syrian saudi lebanese jordanian indian pakistani chinese japanese korean thai vietnamese indonesian australian canadian mexican brazilian argentine colombian venezuelan chilean ' +
    'peruvian cuban nigerian kenyan ethiopian libyan afghan serbian croatian hungarian romanian bulgarian austrian portuguese georgian catalan european asian african arab black white',
  eponymCues: '',
  eponymNouns:
    'street road avenue lane drive square boulevard highway bridge tower park library museum building house hall center centre airport station stadium arena theater theatre cup day award prize medal act law bill rule doctrine plan cathedral church river lake island islands bay mount mountain mountains beach valley hotel telescope satellite spacecraft ' +
    'festival championship championships open games series show trophy cabinet administration campaign rally foundation field school memorial hospital gallery ballroom amendment convention debate scale curve effect disease syndrome street’s blvd ave st rd elementary',
};
