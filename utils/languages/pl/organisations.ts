import type { OrganisationRules } from '../organisation-rules';

export const organisations: OrganisationRules = {
  institutions: 'ministerstwo sąd prokuratura rząd parlament sejm senat policja urząd kuratorium inspekcja trybunał ambasada komenda kancelaria',
  heads:
    'ministerstwo sąd prokuratura rząd parlament sejm senat policja urząd inspekcja trybunał ambasada komenda kancelaria instytut uniwersytet politechnika akademia centrum fundacja stowarzyszenie rada komitet komisja agencja służba organizacja związek unia partia bank muzeum teatr szpital klinika szkoła grupa koncern holding federacja liga ruch koalicja izba kongres biuro zarząd zespół wojsko armia straż ' +
    'przedsiębiorstwo spółka zakład fabryka huta kopalnia klub kościół towarzystwo kolegium inicjatywa platforma sojusz naczelny najwyższy',
  eponymHeads: '',
  descriptors:
    'firma spółka linia koncern holding bank gazeta dziennik tygodnik portal telewizja stacja radio agencja partia organizacja fundacja stowarzyszenie klub przewoźnik producent operator sieć grupa wydawnictwo związek deweloper startup platforma',
  legalForms: 'sa spzoo',
  known: 'NATO,ONZ,UE,Pentagon,Kreml,Unia Europejska,Sejm,Senat,Bundestag,Europol,Interpol,Hamas,Hezbollah,Orlen,Gazprom',
  compoundPrefixes: '',
  compoundSuffixes: '',
  abbreviated: {},
  synonyms: { ue: 'unia europejska' },
  otherAbbreviations: 'pkb vat tv cd dvd sms covid hiv aids dna usb gps ceo it hr pr pl eu com www rp prl ii iii',
  things: 'film powieść książka piosenka album serial program operacja projekt szczepionka lek gazociąg statek samolot rakieta gra festiwal nagroda ustawa',
  joiners: 'do ds w we im z i',
  complementEndings: '',
  complementNouns:
    'spraw obrony narodowej zdrowia edukacji nauki finansów sprawiedliwości kultury sportu środowiska infrastruktury rozwoju rolnictwa cyfryzacji klimatu wewnętrznych zagranicznych bezpieczeństwa policji praw człowieka ministrów konkurencji konsumentów okręgowy rejonowy statystyczny informacji prasowa kontroli pracy techniki',
  chainEndings: 'ości enia ania ów',
  sourceCues: 'poda podaj poinformowa informuj cytuje źród fot',
  never: 'reuters ap afp pap getty shutterstock fot facebook twitter instagram youtube tiktok telegram google',
};
