import type { PlaceNames } from '../place-names';

export const places: PlaceNames = {
  names:
    'weißrussland,großbritannien,england,schottland,holland,moldau,bosnien,mazedonien,vatikan,usa,amerika,palästina,korea,europa,asien,afrika,krim,donbass,berlin,hamburg,münchen,köln,frankfurt,' +
    'stuttgart,düsseldorf,dortmund,essen,leipzig,bremen,dresden,hannover,nürnberg,duisburg,bochum,wuppertal,bielefeld,bonn,münster,karlsruhe,mannheim,augsburg,wiesbaden,mainz,kiel,rostock,erfurt,' +
    'potsdam,magdeburg,halle,freiburg,lübeck,kassel,saarbrücken,wien,graz,linz,salzburg,innsbruck,zürich,genf,basel,bern,kiew,lwiw,charkiw,odessa,moskau,minsk,warschau,prag,budapest,paris,lyon,' +
    'london,rom,mailand,madrid,barcelona,lissabon,athen,ankara,istanbul,brüssel,straßburg,amsterdam,kopenhagen,stockholm,oslo,helsinki,riga,vilnius,belgrad,washington,new york,los angeles,chicago,' +
    'peking,tokio,jerusalem,gaza,kairo,teheran,bayern,baden-württemberg,hessen,niedersachsen,nordrhein-westfalen,nrw,rheinland-pfalz,saarland,sachsen,sachsen-anhalt,thüringen,brandenburg,' +
    'mecklenburg-vorpommern,schleswig-holstein,rhein,elbe,donau,alpen,ostsee,nordsee',
  prepositions: 'in bei nahe aus',
};
