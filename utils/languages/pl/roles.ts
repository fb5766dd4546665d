import type { RoleRules } from '../role-rules';

export const roles: RoleRules = {
  masculine:
    'prezydent wiceprezydent premier wicepremier minister wiceminister sekretarz marszałek wicemarszałek poseł senator europoseł radny wójt burmistrz starosta wojewoda ambasador konsul dyplomata kanclerz król książę papież biskup arcybiskup kardynał ksiądz proboszcz generał pułkownik major kapitan porucznik sierżant żołnierz oficer dowódca komendant policjant prokurator sędzia ' +
    'adwokat mecenas prawnik radca notariusz rzecznik przedstawiciel szef prezes wiceprezes dyrektor wicedyrektor kierownik przewodniczący wiceprzewodniczący lider członek doradca asystent ekspert analityk politolog ekonomista socjolog historyk filozof naukowiec badacz profesor doktor docent rektor dziekan nauczyciel student lekarz chirurg pediatra wirusolog epidemiolog ' +
    'dziennikarz korespondent redaktor publicysta komentator pisarz poeta reżyser aktor muzyk piosenkarz malarz artysta producent sportowiec piłkarz bramkarz napastnik obrońca trener bokser tenisista skoczek kolarz przedsiębiorca biznesmen miliarder inwestor właściciel współwłaściciel założyciel współzałożyciel bankier menedżer inżynier kierowca pilot rolnik górnik kandydat działacz aktywista ' +
    'wolontariusz świadek podejrzany oskarżony mieszkaniec emeryt mąż syn ojciec brat dziadek kolega przyjaciel następca poprzednik zastępca koordynator komisarz inspektor kustosz autor laureat mistrz',
  feminine:
    'prezydentka wiceprezydentka premierka ministra minister wiceminister sekretarka marszałek posłanka senatorka europosłanka radna burmistrzyni wojewoda ambasadorka ambasador kanclerz królowa księżna generał oficer komendantka policjantka prokuratorka prokurator sędzia adwokatka prawniczka rzeczniczka przedstawicielka szefowa prezeska dyrektorka dyrektor kierowniczka przewodnicząca ' +
    'liderka członkini doradczyni asystentka ekspertka analityczka politolożka ekonomistka socjolożka historyczka badaczka naukowczyni profesor profesorka doktor rektorka nauczycielka studentka lekarka dziennikarka korespondentka redaktorka publicystka pisarka poetka reżyserka aktorka piosenkarka malarka artystka producentka sportsmenka piłkarka trenerka tenisistka właścicielka założycielka ' +
    'kandydatka działaczka aktywistka wolontariuszka mieszkanka emerytka żona córka matka siostra babcia koleżanka przyjaciółka zastępczyni koordynatorka komisarz autorka laureatka mistrzyni',
  feminines: '',
  compoundPrefixes: 'wice eks',
  weak: 'mąż syn ojciec brat dziadek kolega przyjaciel żona córka matka siostra babcia koleżanka przyjaciółka członek doktor firma spółka organizacja grupa',
  prefixes: ['p.o.', 'były', 'była', 'eks'],
  complementPrepositions: 'z ze w we do od dla na przy ds i',
  affiliationPrepositions: 'z ze',
  auxiliaries: '',
  copulas: 'jest był była został została',
  coordinators: 'i oraz',
  relatives: '',
  possessiveRelatives: '',
  anaphors: '',
  plurals: '',
  adjectivePlurals: '',
  determiners: 'jego jej ich nasz nasza swój swoja ten ta tego tej jeden jedna także również też',
  order: 'complement-after',
};
