import { list } from './bank';
import type { Bank } from './bank';

export const de: Bank = {
  code: 'de',
  direction: 'ltr',
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['„', '“'],
  times: list(`Am Montag|Vergangene Woche|Anfang März|Kurz nach 21 Uhr|Zwei Jahre nach dem Hochwasser|Bis Ende 2025|Zum dritten Mal in zehn Jahren|Vor der Abstimmung|
    Bei einer Anhörung am Donnerstag|Über das Wochenende|Binnen Stunden|Nach monatelanger Verzögerung`),
  subjects: list(`hat der Stadtrat|hat Bürgermeisterin Helene Marsch|hat die Hafenbehörde|hat ein Sprecher der Lichtwasser AG|haben Anwohner der Unterstadt|
    haben die Prüfer|hat das Landgericht|hat die Lehrergewerkschaft|hat der Fährbetreiber|haben 37 Forscherinnen und Forscher|hat die Opposition|
    hat die Versicherung|hat das Staatsarchiv|haben Fischer vom Ostufer|hat das Busunternehmen Nordlinie`),
  verbs: list(`ausdrücklich|überraschend|nur teilweise|zum ersten Mal|mit knapper Mehrheit|ohne Gegenstimmen|nach eigenen Angaben|offenbar|zunächst|endgültig|unter Vorbehalt|erneut`),
  objects: list(`einen Vertrag über 4,2 Millionen Euro für die neue Brücke|den Plan zur Verlegung des Marktes|die Ergebnisse der Wasserproben|drei der fünf Vorschläge|
    einen Bericht über den Erdrutsch|die seit 1987 geltenden Regeln|den Verkauf der alten Werft|eine Beschwerde der Eigentümer|den Haushalt für das Schulessen|
    das Protokoll der geschlossenen Sitzung|eine Karte verunreinigter Brunnen|Lohnerhöhungen von 3,5 Prozent|die Genehmigung für den Steinbruch|die eigene Prognose|den Notfahrplan`),
  places: list(`in den nördlichen Bezirken geprüft|auf Bitten des Ministeriums veröffentlicht|ohne öffentliche Debatte gebilligt|trotz der Proteste vor dem Rathaus abgelehnt|
    am rechten Ufer vorgestellt|hinter verschlossenen Türen beraten|für das kommende Jahr verschoben|unter dem Druck der Gläubiger zurückgezogen|
    gegen den Rat der Juristen unterzeichnet|im Rahmen einer größeren Prüfung übergeben|mit Hilfe von Freiwilligen gezeichnet|zur Überraschung der meisten Beobachter bestätigt`),
  tails: list(`und der Beschluss ist nicht anfechtbar|doch ein Termin steht nicht fest|was etwa 2300 Haushalte betrifft|obwohl die Zahlen vom Frühjahrsbericht abweichen|
    während die Ursache weiter unklar ist|und verletzt wurde niemand|weil die Pumpen seit dem Herbst nicht geprüft wurden|sodass die Arbeiten später beginnen|
    eine Behauptung, die das Unternehmen falsch nennt|und die Hälfte des Geldes ist schon ausgegeben|doppelt so viel wie vor einem Jahr|
    doch der Wortlaut wurde in letzter Minute abgemildert|und weitere Gespräche werden im April erwartet`),
  said: list(`sagte|erklärte|schrieb|ergänzte|räumte ein|betonte`),
  names: list(`Helene Marsch|Thomas Reiler|Amara Ostertag|Lucie Weißfeld|Daniel Färber|Priska Ramm|Georg Althammer|Marta Lindquist`),
  furniture: list(`Jetzt Newsletter abonnieren|Lesen Sie auch|Anzeige|Artikel teilen|Meistgelesen|Foto: Delfhafener Kurier|Mehr zum Thema|Vier Wochen gratis testen|
    Kommentare (48)|Folgen Sie uns|Podcast hören|Nach oben`),
};
