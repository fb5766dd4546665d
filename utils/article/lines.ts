/**
 * Lines that publishers put between an article's paragraphs, by language. A pattern is matched against a whole block
 * of at most `maxLine` characters, case aside; none may match a sentence of an article.
 */
const linePatterns: Readonly<Record<string, readonly string[]>> = {
  uk: [
    '(?:читайте|дивіться|слухайте|читати|дивись)\\s(?:також|теж|ще|більше|далі|нас|головні|інші)\\b.*', 'читайте\\s.{0,40}(?:telegram|facebook|телеграм|фейсбук|соціальних мережах).*', '(?:більше|ще)\\s(?:новин|за темою|по темі|про це).{0,80}', '(?:новини|статті|матеріали|публікації)\\sза темою:?', 'схожі (?:новини|матеріали|статті)', 'за темою:?', 'по темі:?',
    '(?:підписуйтесь|підписуйтеся|підпишіться|підпишись|приєднуйтесь|приєднуйтеся|долучайтесь|долучайтеся|стежте)\\s.{0,200}', '(?:фото|відео|ілюстрація|інфографіка|скриншот|колаж|джерело фото)\\s?(?::|/|©|—|–|-\\s).{1,160}', '(?:реклама|на правах реклами|партнерський матеріал)', '(?:теги|мітки|ключові слова|рубрика|категорія|поділитися|поширити|поділитись|коментарі|коментувати|надрукувати|роздрукувати|друк|копіювати посилання|переглядів)\\b.{0,120}', '(?:сподобався|сподобалася|вподобали) (?:матеріал|стаття|текст).{0,120}', 'підтримай(?:те)? (?:нас|нашу|роботу|редакцію).{0,160}', 'допоможіть нам\\b.{0,120}', 'якщо ви (?:помітили|знайшли|побачили) (?:помилку|орфографічну).{0,160}', 'помітили помилку\\b.{0,160}', 'стало відомо,? більше у .{0,60}', '(?:усі|всі) права захищен[оі].{0,120}',
  ],
  en: [
    '(?:read|see|watch|listen|learn|find out)\\s(?:more|also|next|now|here|too)(?:\\s?[:|–—-].{0,200}|\\s(?:here|on|at|about|from)\\s.{0,80})?', '(?:related|recommended|see also|also read|more on this|more from|must read|don.t miss|up next|trending|most read|most popular|you (?:may|might) also (?:like|be interested in)|you might like|further reading|top stories|more (?:great |top |of our )?(?:.{1,30} )?stories|in case you missed it|editors?. picks?)\\b\\s?(?:[:|–—-].{0,200}|(?:articles?|stories|story|content|news|coverage|reading|links|topics|posts|videos?)?:?)',
    '(?:subscribe|sign up|log in|sign in|close|caption|text size|hide caption|toggle caption|enlarge(?: this image)?|view gallery|play video|listen|newsletter|live)', '(?:advertisement|advertising|ad|sponsored|sponsored content|story continues below.{0,40}|article continues below.{0,40}|continue reading.{0,60}|scroll (?:down )?(?:to|for) (?:continue|more|read).{0,60}|loading.{0,20}|promoted)', '(?:sign up|subscribe)\\s(?:now|here|today|for|to)\\b.{0,200}', '(?:follow|like|join|find|add)\\s(?:us|our|@\\w{2,20})\\s?(?:on|at|in|as|here)?\\b.{0,120}', 'get (?:the|our) (?:latest|best|top|free)?.{0,60}(?:newsletter|inbox|app|email)\\b.{0,120}', '(?:share|tweet|email|print|save|bookmark|copy link|share (?:this|on|via|with).{0,60}|comments?(?:\\s?\\(?\\d{1,5}\\)?)?|\\d{1,6} (?:shares|comments|views|likes)|leave a (?:comment|reply)|view comments|show comments|reprints?)', '(?:tags?|topics|filed under|categories|category|keywords)\\s?:.{0,200}', '(?:photos?|photograph|pictures?|image|pictured|video|illustration|credit|image credits?|photo credits?|file photo)\\s?(?::|/|©|courtesy).{1,140}', '(?:photos?|photograph|image|picture|illustration)s? by\\s.{1,80}', '(?:©|\\(c\\)|copyright)\\s.{0,200}', 'all rights reserved\\b.{0,100}', '\\d{1,3}[ -]min(?:ute)?s?(?: read)?', 'this (?:video|content|browser) (?:is|can|does|could) not.{0,120}', 'enable javascript.{0,120}', '(?:originally )?published\\s?:?\\s.{0,20}\\d{4}.{0,40}', '(?:last )?updated\\s?:?\\s.{0,20}\\d{4}.{0,40}',
  ],
  ru: [
    '(?:читайте|смотрите|слушайте|читать)\\s(?:также|ещё|еще|больше|далее|нас|по теме)\\b.*', '(?:подписывайтесь|подпишитесь|присоединяйтесь|следите)\\s.{0,200}', '(?:фото|видео|иллюстрация|источник фото)\\s?(?::|/|©).{1,160}', 'реклама', 'по теме:?', '(?:теги|рубрика|поделиться|комментарии|распечатать)\\b.{0,120}', 'материалы по теме:?', 'если вы (?:нашли|заметили) (?:ошибку|опечатку).{0,160}',
  ],
  pl: [
    '(?:czytaj|przeczytaj|zobacz|zobacz też|sprawdź|oglądaj)\\s(?:też|także|również|więcej)\\b.*', '(?:zapisz się|subskrybuj|obserwuj nas|dołącz do|śledź nas)\\b.{0,200}', '(?:fot|foto|zdjęcie|źródło zdjęcia)\\s?[.:/©].{1,160}', 'reklama', '(?:tagi|udostępnij|komentarze|drukuj|polecane|powiązane)\\b.{0,80}', 'dalsza część (?:artykułu|tekstu).{0,80}', 'wszelkie prawa zastrzeżone.{0,80}',
  ],
  de: [
    '(?:lesen sie (?:auch|hier|mehr|dazu|weiter)|mehr (?:zum thema|dazu|lesen)|zum thema|auch interessant|das könnte sie (?:auch )?interessieren|weiterlesen)\\b.{0,200}', '(?:abonnieren sie|melden sie sich|folgen sie uns|jetzt anmelden)\\b.{0,200}', '(?:foto|bild|fotos|quelle bild|bildquelle)\\s?[:/©].{1,160}', '(?:anzeige|werbung)', '(?:schlagworte|teilen|drucken|kommentare|artikel teilen|artikel merken)\\b.{0,80}', 'alle rechte vorbehalten.{0,80}',
  ],
  fr: ['(?:lire aussi|à lire aussi|voir aussi|lire plus)\\b.{0,200}', '(?:abonnez-vous|inscrivez-vous|suivez-nous)\\b.{0,200}', '(?:photo|crédit photo|crédits?)\\s?[:/©].{1,160}', 'publicité', 'partager'],
  es: ['(?:lea también|lee también|ver también|leer más|te puede interesar)\\b.{0,200}', '(?:suscríbete|suscríbase|síguenos)\\b.{0,200}', '(?:foto|imagen|crédito)\\s?[:/©].{1,160}', 'publicidad', 'compartir'],
};

const maxLine = 260;

/** JavaScript's own `\b` knows Latin letters only. */
const wordEnd = '(?![\\p{L}\\p{N}])';

const wholeLine = new RegExp(`^[\\s•●▪►▶➡→*|>»–—-]*(?:${Object.values(linePatterns).flat().join('|').replaceAll('\\b', wordEnd)})[\\s.!…»→]*$`, 'iu');

/** Whether a whole block is a line such as "Read also: …", "Photo: …" or "Subscribe to …", in any known language. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= maxLine && wholeLine.test(text);
}

const closingPatterns: readonly string[] = [
  // en
  '\\W{0,2}(?:additional |with )?(?:reporting|writing|editing|compiled|edited|produced|translated) (?:by|from)\\s.{1,300}', '.{2,160}\\scontributed (?:to this (?:report|story|article)|reporting)\\b.{0,120}', '(?:.{0,40}\\s)?with (?:post wires|wire reports|agency reports|files from .{1,80})', '(?:write to|contact|email|e-mail|reach|follow)\\s.{2,100}(?:@\\S{3,60}|on twitter|on x|on facebook|on instagram|coverage).{0,120}', '(?:.{0,300}\\s)?follow (?:him|her|them|us|me)\\b.{0,160}', '(?:this (?:article|story|report|piece|post) (?:was|is|has been|originally|first)|originally (?:published|appeared))\\s.{0,240}', '(?:have|got) (?:a )?(?:news )?tips?\\b.{0,200}', '(?:join|become)\\s.{0,80}(?:forums?|members?|community|newsletter).{0,200}', 'if you (?:enjoyed|liked) (?:this|the) (?:article|story|post).{0,400}', 'citation:\\s.{0,300}', 'this document is subject to copyright.{0,300}', 'provided by\\s.{1,80}', 'via \\S{3,40}',
  // uk, ru
  '(?:підготував|підготувала|підготували|переклад|переклала|переклав|редактор|редакторка|автор|авторка|текст)\\s?[:—–-]?\\s.{1,100}', '(?:текст подготовил|перевод|редактор|автор)\\s?[:—–-]?\\s.{1,100}',
  // pl, de
  '(?:oprac|opracowanie|autor|tekst)\\s?[.:]\\s?.{1,100}', '(?:mit material von|mit informationen von|redaktion|autor|text)\\s?:?\\s.{1,100}',
];
const closingLine = new RegExp(`^(?:${closingPatterns.join('|').replaceAll('\\b', wordEnd)})$`, 'iu');

/** Whether a block is a credit or note about the article's makers; only to be asked of an article's last lines. */
export function isClosingCredit(text: string): boolean {
  return text.length <= 480 && closingLine.test(text);
}
