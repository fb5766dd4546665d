import type { PlaceNames } from '../place-names';

export const places: PlaceNames = {
  names:
    'anglia,szkocja,irlandia,włochy,hiszpania,portugalia,grecja,turcja,rumunia,bułgaria,węgry,słowacja,czechy,austria,szwajcaria,belgia,holandia,luksemburg,dania,szwecja,norwegia,finlandia,islandia,estonia,łotwa,litwa,mołdawia,serbia,chorwacja,słowenia,bośnia,czarnogóra,macedonia,albania,kosowo,cypr,malta,watykan,gruzja,armenia,azerbejdżan,' +
    'kazachstan,usa,stany zjednoczone,ameryka,kanada,meksyk,brazylia,argentyna,chile,chiny,japonia,indie,pakistan,afganistan,iran,irak,syria,izrael,palestyna,liban,egipt,libia,tunezja,algieria,maroko,korea,wietnam,australia,europa,azja,afryka,krym,donbas,polska,ukraina,rosja,białoruś,niemcy,francja,wielka brytania,' +
    'warszawa,kraków,łódź,wrocław,poznań,gdańsk,gdynia,sopot,szczecin,bydgoszcz,lublin,katowice,białystok,częstochowa,radom,sosnowiec,toruń,kielce,rzeszów,gliwice,zabrze,olsztyn,opole,zakopane,kijów,lwów,charków,odessa,moskwa,mińsk,berlin,monachium,hamburg,frankfurt,paryż,londyn,rzym,mediolan,madryt,barcelona,lizbona,ateny,ankara,stambuł,' +
    'bukareszt,sofia,budapeszt,bratysława,praga,wiedeń,genewa,zurych,bruksela,amsterdam,haga,kopenhaga,sztokholm,oslo,helsinki,tallinn,ryga,wilno,waszyngton,nowy jork,pekin,tokio,seul,jerozolima,śląsk,mazowsze,małopolska,wielkopolska,pomorze,podlasie,mazury,tatry,wisła,odra,bałtyk',
  cues: 'miast miejscowoś wsi powiat województw gmin region rzek jezior wysp gór ulic dzielnic osiedl',
  prepositions: 'w we na do koło pod',
  nouns: '',
  demonyms: 'polak niemiec francuz amerykan ukraini rosjan',
};
