import type { PlaceNames } from '../place-names';

export const places: PlaceNames = {
  names:
    'u.s,u.k,west bank,gaza strip,russian federation,britain,great britain,england,scotland,wales,northern ireland,turkey,czech republic,holland,bosnia,herzegovina,macedonia,america,palestine,korea,myanmar,burma,congo,' +
    'hong kong,europe,asia,africa,eurasia,middle east,latin america,central america,north america,south america,crimea,donbas,kyiv,kiev,kharkiv,odesa,odessa,lviv,dnipro,moscow,st petersburg,minsk,' +
    'warsaw,berlin,munich,hamburg,frankfurt,paris,lyon,marseille,london,manchester,liverpool,birmingham,leeds,glasgow,edinburgh,dublin,belfast,cardiff,rome,milan,naples,venice,madrid,barcelona,' +
    'lisbon,athens,ankara,istanbul,bucharest,sofia,budapest,bratislava,prague,vienna,geneva,zurich,bern,brussels,amsterdam,the hague,copenhagen,stockholm,oslo,helsinki,tallinn,riga,vilnius,' +
    'belgrade,zagreb,sarajevo,tbilisi,yerevan,baku,tashkent,beijing,shanghai,wuhan,tokyo,osaka,seoul,pyongyang,delhi,new delhi,mumbai,islamabad,karachi,kabul,tehran,baghdad,damascus,aleppo,mosul,' +
    'jerusalem,tel aviv,gaza,beirut,cairo,tripoli,benghazi,riyadh,dubai,abu dhabi,doha,sydney,melbourne,canberra,toronto,ottawa,montreal,vancouver,mexico city,rio de janeiro,sao paulo,' +
    'buenos aires,havana,nairobi,lagos,johannesburg,cape town,davos,strasbourg,derby,alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,' +
    'iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,' +
    'north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,ala,ariz,ark,calif,' +
    'colo,conn,fla,ill,ind,kan,mass,mich,minn,miss,mo,neb,nev,okla,ore,pa,tenn,tex,va,wash,wis,new york city,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,san jose,' +
    'austin,san francisco,columbus,charlotte,indianapolis,seattle,denver,boston,el paso,nashville,detroit,portland,memphis,las vegas,louisville,baltimore,milwaukee,albuquerque,atlanta,sacramento,' +
    'kansas city,miami,oakland,minneapolis,tulsa,cleveland,new orleans,tampa,pittsburgh,cincinnati,st louis,orlando,newark,buffalo,brooklyn,manhattan,queens,bronx,harlem,staten island,' +
    'silicon valley,wall street,long island,washington dc,palm beach,cape cod,napa valley,capitol,pearl harbor,guantanamo bay,ground zero,chelsea',
  prepositions: 'in near at into across throughout',
};
