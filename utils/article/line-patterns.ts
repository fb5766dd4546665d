/**
 * Lines that publishers put between and after an article's paragraphs, by language, as alternatives of a regular
 * expression. To add a language is to add an entry. The injected script carries them all: be brief.
 */
export interface LinePatterns {
  /** The whole line, but for a colon or dots at its end. */
  readonly whole: string;
  /** The line's first words; no sentence of an article starts so. */
  readonly opening: string;
  /** The first words of a credit or a note on the author; asked of the last lines only. */
  readonly closing: string;
}

export const linePatterns: Readonly<Record<string, LinePatterns>> = {
  uk: {
    whole: 'реклама|на правах реклами|(?:читайте|дивіться) (?:також|ще|далі)|.{0,12}(?:за|по) тем(?:ою|і)|схожі .{4,9}|поділитися|поширити|коментарі|теги|детальніше',
    opening: '(?:читай(?:те)?|див[иі]\\S{1,6}|слухайте)(?: (?:також|теж|ще|більше|нас|головні|інші|новини)|:)|(?:більше|ще|[ув]сі) новин|підпи(?:суй|ші)\\S{1,5} (?:на|також)|(?:приєдн|долуч)\\S{2,9} до (?:нас|наш|чат)|стежте за (?:нами|наш)|(?:фото|відео|ілюстрація|колаж) ?[:/©–—]|(?:теги|ключові слова|рубрика):|(?:якщо ви )?(?:помітили|знайшли|побачили) (?:помилку|орфогр)|сподоба\\S{2,5} (?:матеріал|стаття|текст)|(?:підтримай|допоможіть)\\S{0,2} (?:на\\S{1,3}|редакцію)|[ув]сі права',
    closing: '(?:підготув\\S{2,4}|переклад|редактор(?:ка)?|автор(?:ка|и)?|текст) ?[:—–-]',
  },
  en: {
    whole: 'advert\\S{5,8}|ad|sponsored(?: content)?|subscribe|sign (?:up|in)|close|(?:\\w+ )?caption|text size|view gallery|listen|related|trending|up next|share|tweet|e?mail|print|save|copy link|(?:view |show |\\d+ )?comments?|\\d+ (?:shares|views|likes)|most (?:read|popular)|more .{0,30}stories|(?:related|recommended) \\w{4,8}|you (?:may|might) .{0,5}like|in case you missed it|\\d+.min\\S*(?: read)?|something to consider',
    opening: '(?:read|see|watch|listen)(?: more| also| next)?:|read (?:more|also) (?:on|at|about|here)|see also|related .{0,9}:|(?:story|article) continues|continue reading|(?:sign up|subscribe) (?:now|here|today|(?:to|for) (?:our|the|a|free|receive|get))|(?:follow|like|join|find) us|get (?:the|our) .{0,50}(?:newsletter|inbox)|share this|(?:tags?|topics|filed under):|(?:(?:image |photo )?credits?|(?:file )?photo\\w{0,5}|picture|image|video|illustration)s? ?[:/©]|(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy)|©|copyright|all rights reserved|(?:published|updated|posted):|don.t miss',
    closing: '\\W?(?:additional |with )?(?:reporting|writing|editing|edited|translated) by|.{2,160} contributed (?:to this|reporting)|(?:.{0,40} )?with (?:post wires|wire reports|files from)|(?:write to|contact|email|follow) .{2,99}(?:@\\S+|on (?:twitter|x|facebook)|coverage)|(?:.{0,300} )?follow (?:him|her|them|us|me) (?:on|at|@)|this (?:article|story|report|post) (?:was|is|has been) (?:\\w+ )?(?:published|updated|corrected|amended|produced|part)|join .{0,50}(?:forum|communit|newsletter)\\w*|if you (?:enjoyed|liked) th|citation:|this document is subject',
  },
  ru: {
    whole: 'реклама|(?:материалы )?по теме|поделиться|комментарии|теги|подробнее',
    opening: '(?:читайте|смотрите) (?:также|ещ[её]|далее|нас)|подпи(?:сывай|ши)тесь на|(?:фото|видео|иллюстрация) ?[:/©]|если вы (?:нашли|заметили)',
    closing: '(?:перевод|редактор|автор|текст) ?[:—–-]',
  },
  pl: {
    whole: 'reklama|tagi|udostępnij|komentarze|polecane',
    opening: '(?:przeczytaj|czytaj|zobacz|sprawdź) (?:też|także|również|więcej)|zapisz się (?:na|do)|obserwuj nas|śledź nas|(?:fot|foto|zdjęcie) ?[.:/©]|dalsza część (?:artykułu|tekstu)',
    closing: '(?:oprac|opracowanie|autor(?:ka)?|tekst)[.:]',
  },
  de: {
    whole: 'anzeige|werbung|teilen|kommentare|schlagworte|(?:mehr )?zum thema',
    opening: 'lesen sie (?:auch|hier|mehr|dazu)|mehr (?:zum thema|dazu)|abonnieren sie|folgen sie uns|(?:foto|bild|fotos) ?[:/©]|alle rechte vorbehalten',
    closing: '(?:redaktion|autor|text|quelle):',
  },
};
