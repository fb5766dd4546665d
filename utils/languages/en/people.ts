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
    feminine: 'mrs ms miss lady dame madam queen princess',
    either: 'dr prof mx rev sen rep gov gen lt col sgt capt cmdr maj adm cpl pvt hon pres supt det insp msgr fr',
  },
  actionStems:
    'said says say told tells added adds wrote writes replied asked asks noted notes warned argued insisted explained recalled tweeted posted claimed claims called calls announced confirmed denied urged met signed visited won beat lost led leads left joined resigned died praised criticized criticised accused blamed ' +
    'defended thanked attacked testified reported reports declined refused agreed voted ruled approved rejected launched filed sued appealed plans planned wants wanted hopes believes thinks thought spoke speaks responded went came made has had was is will would could did does tried vowed promised offered pointed suggested',
  verbEndings: { masculine: '', feminine: '', other: '' },
  commonWords:
    'brothers sisters candidates a about above according across actually after afterwards again against ago all almost along already also although always am among an and another any anyone anything are around as at away back be because been before behind being below besides between beyond both but by can could dear despite did do does don’t down during each early ' +
    'earlier either else even ever every everyone everything except few fewer finally first following for former from further furthermore get given go good had has have having he he’s hello her here here’s hers herself him himself his how however i i’d i’ll i’m i’ve if in indeed inside instead into is isn’t it it’s its itself just ' +
    'last late later least less let let’s like likewise long look many may maybe me meanwhile might mine more moreover most mostly much must my near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off often oh ok okay old on once one only onto or other others otherwise our out outside over own ' +
    'people perhaps please put quite rather read really recently same second see several shall she she’s should similarly since so some someone something sometimes soon still such sure than thank thanks that that’s the their them themselves then there there’s therefore these they they’re they’ve third this those though through throughout thus ' +
    'till to today together tomorrow tonight too toward towards twenty two three four five six seven eight nine ten hundred thousand million under unless unlike until up upon us use using very via watch was wasn’t way we we’ll we’re we’ve well were what what’s when where whether which while who who’s whoever whom whose why will with within ' +
    'without won’t would wouldn’t yes yesterday yet you you’re your yours january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter christmas easter thanksgiving halloween ',
  commonNouns:
    'god jesus bible earth internet constitution english american americans russian british french german chinese european african-american african-americans hispanic latino muslim muslims christian christians jewish jews catholic white black state states city county national federal international government president ' +
    'north south east west northern southern eastern western central big great high latest breaking exclusive update updated photo video image credit copyright share advertisement follow subscribe related story full poll polls voters women men children police court officials officers experts critics supporters republican democrat democratic liberal conservative ' +
    'election day night week month year weekend morning evening noon mr mrs ms',
  eponymCues: '',
  eponymNouns:
    'street road avenue lane drive square boulevard highway bridge tower park library museum building house hall center centre airport station stadium arena theater theatre cup day award prize medal act law bill rule doctrine plan cathedral church river lake island islands bay mount mountain mountains beach valley hotel ' +
    'festival championship championships open games series show trophy cabinet administration campaign rally foundation field school memorial hospital gallery ballroom amendment convention debate scale curve effect disease syndrome street’s blvd ave st rd elementary',
};
