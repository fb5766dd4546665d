import type { OrganisationRules } from '../organisation-rules';

export const organisations: OrganisationRules = {
  institutions: 'bundesregierung landesregierung regierung ministerium gericht amtsgericht landgericht oberlandesgericht verwaltungsgericht staatsanwaltschaft generalstaatsanwaltschaft polizei',
  heads:
    'ministerium gericht amtsgericht landgericht oberlandesgericht verwaltungsgericht staatsanwaltschaft polizei institut universität hochschule akademie zentrum stiftung verein verband rat kommission ausschuss agentur behörde amt organisation bund union partei bank museum theater klinik krankenhaus gruppe konzern holding föderation liga ' +
    'bewegung koalition kammer kongress büro gewerkschaft gesellschaft kirche allianz zeitung rundschau post nachrichten spiegel rundfunk fernsehen verlag werke kanzleramt gmbh ag fc sv',
  eponymHeads: '',
  descriptors:
    'firma unternehmen konzern fluggesellschaft airline bank zeitung magazin sender zeitschrift agentur nachrichtenagentur partei organisation stiftung verein verband gewerkschaft hersteller anbieter betreiber kette gruppe verlag start-up startup plattform autobauer autohersteller versicherer energieversorger pharmakonzern',
  legalForms: 'gmbh ag se kg kgaa ev',
  known:
    'Bundesregierung,Bundestag,Bundesrat,Bundeswehr,Bundesverfassungsgericht,Bundesgerichtshof,Bundesbank,Bundeskriminalamt,Kanzleramt,Auswärtiges Amt,Pentagon,Kreml,Nato,NATO,EU,UN,' +
    'EU-Kommission,Europäische Union,Europäische Kommission,Vereinte Nationen,Weiße Haus,Europol,Interpol,Hamas,Hisbollah,Volkswagen,Siemens,Lufthansa,Gazprom,Deutsche Bahn,' +
    'Deutsche Bank,Spiegel,Grünen,Linkspartei,Union',
  compoundPrefixes: '',
  compoundSuffixes: '',
  abbreviated: {},
  synonyms: { eu: 'europäische union', un: 'vereinte nationen' },
  otherAbbreviations: 'usa us ddr brd tv cd dvd sms covid hiv aids dna usb gps ceo it hr pr ii iii iv pkw lkw bip okt nov dez mio mrd uhr ca bzw etc abs art nr',
  things: 'film roman buch lied album serie programm projekt impfstoff medikament pipeline schiff flugzeug rakete spiel festival preis gesetz',
  joiners: 'der des von für und',
  complementEndings: '',
  complementNouns: '',
  chainEndings: '',
  sourceCues: 'berichtet berichtete meldet meldete laut zufolge foto quelle',
  never: 'reuters dpa afp ap getty epd kna facebook twitter instagram youtube tiktok telegram whatsapp google',
};
