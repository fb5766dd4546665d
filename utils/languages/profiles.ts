/** What tells one language from the others of its script. */
export interface LanguageProfile {
  /** Words that are common in it and rare or absent in its neighbours; lower case, divided by spaces. */
  readonly words: string;
  /** Letters that of all languages in the list only it and a few others have. */
  readonly letters: string;
}

/** Languages told apart by words and letters, by BCP 47 primary subtag; whether or not there is a pack for them. */
export const profiles: Readonly<Record<string, LanguageProfile>> = {
  uk: { words: 'і й та що не на у в з до це як від але його її або щоб для є бути був була були про під час також які який яка через після під її буде вони ми він вона', letters: 'іїєґ' },
  ru: { words: 'и что не на в с как это по но его её или чтобы для быть был была были о при также которые который после из к от они мы он она если уже только', letters: 'ыэъё' },
  be: { words: 'і што не на ў з да гэта як ад але яго яе або каб для быў была былі пра пад таксама якія які праз пасля яны мы ён яна', letters: 'ўыэ' },
  bg: { words: 'и че не на в с да това като от но неговата или за е са беше бяха при също които който след по тези ще си се', letters: 'ъщ' },
  sr: { words: 'и да не на у са је то као од али његов или за су био била били о при такође које који после ће се', letters: 'ђћљњџј' },
  mk: { words: 'и дека не на во со да тоа како од но неговата или за е се беше беа при исто кои кој по ќе', letters: 'ѓќѕљњџј' },
  kk: { words: 'және бұл мен үшін деп екен болды бар жоқ оның бір осы', letters: 'әғқңөұүһі' },
  en: { words: 'the of and to in that is was for on with as by at from it has have had he his she her they were which this not are be said will would but an their who', letters: '' },
  de: { words: 'der die das und ist nicht ein eine von zu den mit sich des auf für im dem auch als an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über', letters: 'äöüß' },
  pl: { words: 'w i na z do się nie to że jest o jak od po ale jego jej lub dla był była były przez także które który oraz za są przed został będzie czy', letters: 'ąćęłńśźż' },
  fr: { words: 'le la les de des et en un une est que qui dans pour pas sur au avec par il elle ont du ce cette sont aux mais plus été', letters: 'çèêëœùû' },
  es: { words: 'el la los las de y en un una es que se por con para no su al del lo como más pero ha sus este esta son fue según', letters: 'ñáíóú' },
  it: { words: 'il la le di e che un una è in per con non del della sono si al dei da ha nel alla anche come più gli lo questo', letters: 'òìàèù' },
  pt: { words: 'o a os as de e em um uma que não para com do da no na por se mais ao dos das foi são como é pelo pela', letters: 'ãõçâêô' },
  nl: { words: 'de het een en van in is dat op te voor met niet zijn aan er ook als bij door naar uit om worden heeft hij ze maar werd', letters: 'ĳ' },
  cs: { words: 'a v se na je že z do s o to jako od ale jeho nebo pro byl byla byly při také které který po podle jsou bude uvedl', letters: 'ěščřžůýť' },
  sk: { words: 'a v sa na je že z do s o to ako od ale jeho alebo pre bol bola boli pri tiež ktoré ktorý po podľa sú bude uviedol', letters: 'ľĺŕôščťžý' },
  ro: { words: 'și în de la cu pe un o este nu că care din pentru a fost sunt au mai după prin lui sau se', letters: 'șțăâî' },
  hu: { words: 'a az és hogy nem is egy van volt meg csak mint ez el de már azt ki lesz szerint', letters: 'őűáéíóöúü' },
  sv: { words: 'och att det i en som är på av för med den till inte om ett har de men var vid från kan', letters: 'åäö' },
  da: { words: 'og at det i en som er på af for med den til ikke om et har de men var ved fra kan blev', letters: 'åæø' },
  fi: { words: 'ja on ei se että oli hän mutta ovat myös kun joka sen tai niin mukaan ole vuonna', letters: 'äö' },
  tr: { words: 've bir bu için ile da de olarak çok daha olan ise sonra kadar gibi oldu dedi', letters: 'ğışçöü' },
  lt: { words: 'ir kad yra į iš su ne tai kaip bet jo buvo per apie po dėl taip pat', letters: 'ąčęėįšųūž' },
  lv: { words: 'un ka ir no ar par uz arī bet kas pēc tas viņš bija ne kā', letters: 'āčēģīķļņšūž' },
  et: { words: 'ja on ei et see oli ta ka kui aga mis nii oma ning pärast', letters: 'õäöü' },
  hr: { words: 'i da ne na u su je to kao od ali njegov ili za bio bila bili o pri također koje koji nakon će se', letters: 'čćđšž' },
};

/** Scripts that in news mean one language each: the test for a letter, and the language. */
export const scripts: readonly (readonly [script: string, language: string])[] = [
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Hangul', 'ko'],
  ['Han', 'zh'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Arabic', 'ar'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Devanagari', 'hi'],
  ['Thai', 'th'],
];
