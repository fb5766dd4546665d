import type { QuoteRules } from '../quote-rules';

export const quotes: QuoteRules = {
  speech: [
    {
      stems:
        'sag erklär mein beton füg ergänz erzähl bericht erläuter kommentier forder warn frag antwort versicher bemerk behaupt kündig bestätig äußer vermut begründ bedauer wiederhol bekräftig präzisier klag scherz lob mahn kritisier zitier erinner schilder konstatier resümier urteil schwärm prophezei mutmaß ruf teil stell',
      endings: { singular: 'te t ete', plural: 'ten eten', any: 'end' },
    },
    { stems: 'sagt sagen meint meinen erklärt erklären betont betonen fügt ergänzt erzählt berichten erläutert fordert warnt fragt antwortet versichert behauptet bestätigt', endings: { any: '-' } },
    { stems: 'gesagt gemeint hinzugefügt angekündigt gefordert gewarnt gefragt geantwortet geäußert mitgeteilt berichtet betont geschrieben gesprochen', endings: { any: '-' } },
    { stems: 'sprach schrieb rief gab bat wies hieß verriet versprach widersprach gestand befand hielt riet schloss schrie', endings: { singular: '-', plural: 'en' } },
    { stems: 'spricht schreibt schreiben ruft gibt bittet weist heißt verspricht gesteht findet rät', endings: { any: '-' } },
  ],
  stance: [
    {
      stems: 'nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet beschrieb beschreibt wertete wertet verurteilte verurteilt beschuldigte warf wirft verglich vergleicht sieht sah hoffte hofft verlangte verlangt versprach drohte lobte begrüßte begrüßt kritisierte kritisiert geißelte',
      endings: { any: '-' },
    },
  ],
  impersonal: '',
  sourcePhrases:
    'laut,nach angaben von,nach angaben der,nach angaben des,nach den worten von,nach den worten des,nach den worten der,nach ansicht von,nach ansicht der,nach ansicht des,nach meinung von,' +
    'nach aussage von,nach aussagen von,gemäß,den worten von',
  closingWords: 'so',
  pronounPhrases: {
    masculine: 'seinen worten zufolge,seinen angaben zufolge,nach seinen worten,nach seinen angaben,seiner meinung nach,ihm zufolge',
    feminine: 'ihren worten zufolge,nach ihren worten,ihrer meinung nach,ihr zufolge',
  },
  pronouns: { masculine: 'er dieser', feminine: 'sie diese', neuter: 'es' },
  documents: 'erklärung mitteilung pressemitteilung brief bericht schreiben urteil beschluss buch artikel tweet dokument gesetz rede interview statement stellungnahme gutachten studie antrag vertrag',
  bodies: 'behörde amt bundesamt fraktion universität institut klinik kommission botschaft blatt kanzlei feuerwehr',
  people: {
    masculine: 'mann augenzeuge anwohner vorsitzende beamter',
    feminine: 'frau augenzeugin anwohnerin fahrerin',
    plural: 'anwohner augenzeugen zeugen experten wissenschaftler forscher ärzte politiker abgeordnete ermittler behörden demonstranten teilnehmer eltern kritiker beobachter',
  },
  plurals: '',
  strangers: 'augenzeuge augenzeugin zeuge zeugin anwohner anwohnerin bewohner bewohnerin fahrer fahrerin mann frau',
  prepositions: 'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch ohne um seit während wegen trotz zwischen hinter neben bis gegenüber laut gemäß',
  locatives: '',
  determiners: 'der die das dem den des ein eine einem einen einer eines sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer dieser diese dieses diesem diesen',
  definite: 'der die das',
  relatives: 'dass welcher welche welches wer was wo wenn weil ob wie als',
  conjunctions: 'und aber oder doch sondern sowie',
  adjectiveEndings: null,
  turns: { question: 'f', answer: 'a' },
  verbFirst: true,
  namingNouns: 'roman buch film serie album lied song programm projekt schiff band hotel restaurant stadion festival operation aktion preis stück oper ausstellung sendung titel kampagne satellit sonde',
  scarePhrases: 'so genannt*,sogenannt*,namens,mit dem titel,unter dem titel,bekannt als,unter dem motto,mit dem namen,genannt,den titel,unter dem namen',
  channelPhrases: 'gegenüber,unter berufung auf,dem sender,der zeitung,zitiert,im gespräch mit,im interview mit,in einem interview mit',
};
