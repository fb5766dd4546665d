import type { PlaceNames } from '../place-names';

export const places: PlaceNames = {
  names:
    'deutschland,österreich,schweiz,ukraine,russland,belarus,weißrussland,polen,frankreich,großbritannien,england,schottland,irland,italien,spanien,portugal,griechenland,türkei,rumänien,bulgarien,ungarn,slowakei,tschechien,belgien,niederlande,holland,luxemburg,liechtenstein,dänemark,schweden,norwegen,finnland,island,estland,lettland,litauen,moldau,serbien,kroatien,slowenien,bosnien,montenegro,mazedonien,albanien,kosovo,' +
    'zypern,malta,vatikan,georgien,armenien,aserbaidschan,kasachstan,usa,amerika,kanada,mexiko,brasilien,argentinien,chile,kuba,venezuela,china,japan,indien,pakistan,afghanistan,iran,irak,syrien,israel,palästina,libanon,jordanien,ägypten,libyen,tunesien,algerien,marokko,katar,saudi-arabien,jemen,korea,südkorea,nordkorea,vietnam,thailand,australien,europa,asien,afrika,krim,donbass,' +
    'berlin,hamburg,münchen,köln,frankfurt,stuttgart,düsseldorf,dortmund,essen,leipzig,bremen,dresden,hannover,nürnberg,duisburg,bochum,wuppertal,bielefeld,bonn,münster,karlsruhe,mannheim,augsburg,wiesbaden,mainz,kiel,rostock,erfurt,potsdam,magdeburg,halle,freiburg,lübeck,kassel,saarbrücken,wien,graz,linz,salzburg,innsbruck,zürich,genf,basel,bern,kiew,lwiw,charkiw,odessa,moskau,minsk,warschau,prag,budapest,' +
    'paris,lyon,london,rom,mailand,madrid,barcelona,lissabon,athen,ankara,istanbul,brüssel,straßburg,amsterdam,kopenhagen,stockholm,oslo,helsinki,riga,vilnius,belgrad,washington,new york,los angeles,chicago,peking,tokio,jerusalem,gaza,kairo,teheran,bayern,baden-württemberg,hessen,niedersachsen,nordrhein-westfalen,nrw,rheinland-pfalz,saarland,sachsen,sachsen-anhalt,thüringen,brandenburg,mecklenburg-vorpommern,schleswig-holstein,rhein,elbe,donau,alpen,ostsee,nordsee',
  cues: 'stadt gemeind landkreis kreis insel fluss berg',
  prepositions: 'in bei nahe aus',
  nouns: 'straße platz allee see berg tal',
  demonyms: 'deutsche russe franzose amerikaner chinese europäer ukrainer briten',
};
