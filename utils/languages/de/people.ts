import type { PeopleRules } from '../people-rules';
import { feminine, masculine } from './given-names';

export const people: PeopleRules = {
  givenNames: { masculine, feminine },
  capitalNouns: true,
  surnameEndings: 'mann berg stein bauer meier meyer maier mayer müller schmidt hofer huber ner ler inger er ke ski sen oğlu ić',
  patronymicEndings: { masculine: '', feminine: '' },
  prepositions: '',
  particles: 'von van der den zu zur vom de da di del la le el al',
  titles: { masculine: 'herr herrn', feminine: 'frau', either: 'dr prof' },
  actionStems:
    'sagt sagte sagten teilt teilte erklärt erklärte betont betonte schreibt schrieb kritisiert kritisierte fordert forderte warnt warnte kündigt kündigte bestätigt bestätigte fügte nennt nannte lobt lobte weist wies meint meinte sprach spricht antwortet antwortete berichtet berichtete äußerte begrüßte traf trifft unterzeichnete ' +
    'gewann verlor wurde wird hat hatte ist war will wollte soll sollte muss kann konnte reist reiste entschied beschloss klagt klagte leitet leitete gründete starb trat verurteilte lehnt lehnte wirft warf gab gibt macht machte plant dankt dankte ermittelt ermittelte',
  verbEndings: { masculine: '', feminine: '', other: '' },
  obliqueEndings: { masculine: '', feminine: '' },
  commonWords:
    'allem aller alles andere anderen beide beiden besonders dagegen daher damals daneben daraus darin darum darunter davon deren dessen drei ebenso einigen erstmals etwas euer fast ' +
    'ganz gestern heute hinter indem inzwischen ja je jedem jeden kaum künftig manche mehrere meine mir morgen nichts sobald solche sonst sowie statt unsere viel vier weiter weitere ' +
    'weiteren zehn zuerst zunächst zusammen januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag ' +
    'sonnabend sonntag nächste nächsten letzte letzten erste ersten zweite zweiten neue neuen neuer große großen einst derzeit demnach',
  commonNouns:
    'mann frau kind kinder menschen leute jahr jahre tag tage woche monat zeit land staat stadt welt krieg frieden leben tod haus arbeit geld ende anfang teil seite fall frage antwort problem thema grund ziel weg recht gesetz regierung opposition polizei gericht partei wahl wahlen bürger bevölkerung wirtschaft politik medien presse kritik kommentar interview deutsche deutschen deutscher ' +
    'europäische internet corona virus impfung pandemie klima energie milliarden millionen euro prozent uhr sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin chef chefin experten forscher wissenschaftler ärzte bericht studie angaben sicht gott',
  demonyms: '',
  eponymCues: '',
  eponymNouns: 'straße platz allee brücke halle stadion museum preis stiftung universität schule kirche gesetz affäre pakt',
};
