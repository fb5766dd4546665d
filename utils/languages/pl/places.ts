import type { PlaceNames } from '../place-names';

export const places: PlaceNames = {
  names:
    'anglia,szkocja,bośnia,macedonia,usa,ameryka,palestyna,korea,europa,azja,afryka,krym,donbas,warszawa,kraków,łódź,wrocław,poznań,gdańsk,gdynia,sopot,szczecin,bydgoszcz,lublin,katowice,' +
    'białystok,częstochowa,radom,sosnowiec,toruń,kielce,rzeszów,gliwice,zabrze,olsztyn,opole,zakopane,kijów,lwów,charków,odessa,moskwa,mińsk,berlin,monachium,hamburg,frankfurt,paryż,londyn,rzym,' +
    'mediolan,madryt,barcelona,lizbona,ateny,ankara,stambuł,bukareszt,sofia,budapeszt,bratysława,praga,wiedeń,genewa,zurych,bruksela,amsterdam,haga,kopenhaga,sztokholm,oslo,helsinki,tallinn,ryga,' +
    'wilno,waszyngton,nowy jork,pekin,tokio,seul,jerozolima,śląsk,mazowsze,małopolska,wielkopolska,pomorze,podlasie,mazury,tatry,wisła,odra,bałtyk',
  prepositions: 'w we na do koło pod',
};
