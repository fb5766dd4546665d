import type { FactRules } from '../fact-rules';

export const facts: FactRules = {
  stopwords:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch auch nur noch schon sehr so wie als dass ob wenn weil während obwohl bevor nachdem damit um zu zur ' +
    'zum in im ins an am auf aus bei beim mit nach von vom vor für gegen ohne durch über unter zwischen bis seit wegen trotz ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sein seine ' +
    'seinen seinem seiner ihre ihren ihrem ihrer mein dein unser sich selbst dieser diese dieses diesen diesem jener jede jeder jedes alle allen viele mehr weniger man wer was wo wann warum ' +
    'welche welcher welches nicht kein keine keinen nein ist sind war waren sei wäre bin wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte soll sollen sollte muss ' +
    'müssen darf will wollen wollte mag dann da dort hier jetzt nun immer wieder bereits etwa rund sagte sagt',
  endings: 'ungen ung heiten heit keiten keit lichen liche lich ischen ische isch enden ende ern ens en er es em et st te ten e n s t',
  background: 'zur erinnerung,bereits zuvor,zuvor hatte,zuvor hatten,zum hintergrund,hintergrund,wie berichtet,schon früher',
  attribution: 'das teilte,dies teilte,das berichtet,das berichtete,darüber berichtet,darüber berichtete,das sagte,das erklärte,das gab,das meldet,zuerst berichtete',
  anaphora: 'er sie es das dies dieser diese dieses sein seine ihr ihre auch zudem außerdem jedoch aber doch dabei damit daher deshalb dann dort hier allerdings so',
  boilerplate: {
    lines: 'anzeige,werbung,teilen,drucken,kommentare,mehr zum thema,lesen sie auch,das könnte sie auch interessieren,alle rechte vorbehalten,newsletter,startseite,themen,impressum,kontakt,meistgelesen,empfohlen,weiterlesen,externer inhalt',
    openers:
      'lesen sie auch,lesen sie hier,lesen sie mehr,lesen sie dazu,mehr dazu,mehr zum thema,sehen sie auch,folgen sie uns,folgt uns,abonnieren sie,jetzt abonnieren,melden sie sich,newsletter abonnieren,unterstützen sie uns,alle rechte vorbehalten,diese seite verwendet,wir verwenden cookies,dieser artikel ist,dieser artikel wurde,dieser text,artikel teilen,empfohlener redaktioneller inhalt,haben sie einen fehler,fehler gefunden,aktualisiert am,zuletzt aktualisiert',
    labels: 'foto,fotos,bild,bilder,video,grafik,illustration,quelle,autor,autorin,autoren,text,redaktion,schlagworte,themen,tags,rubrik,lesen sie auch,mehr zum thema,stand,aktualisiert,veröffentlicht',
    phrases: 'unseren newsletter,unserem newsletter,für den newsletter,auf facebook und,unsere app,allgemeinen geschäftsbedingungen,datenschutzerklärung',
    credits: 'foto,bild,quelle,grafik',
    trails: 'startseite,home,nachrichten',
    bylines: 'von',
    bylineEnds: 'in,aus,für,und,dpa',
    dateline: 'stand,aktualisiert,veröffentlicht,am,um,uhr,den,min,minuten,lesezeit,lesedauer,vor,heute,gestern,zuletzt',
  },
};
