/**
 * Languages told apart by words and letters, by BCP 47 primary subtag, whether or not there is a pack for them: first the
 * letters that of all languages in the list only it and a few others have (`-` for none), then words that are common in
 * it and rare or absent in its neighbours; lower case, divided by spaces.
 */
export const profiles: Readonly<Record<string, string>> = {
  uk: 'іїєґ і й та що не на у в з до це як від але його її або щоб для є бути був була був про під час також які яка через після буде вони ми він вона',
  ru: 'ыэъё и что не на в с как это по но его её или чтобы для быть был была о при также которые после из к от они он она уже только',
  be: 'ўыэ і што не на ў з да гэта як ад але яго яе каб быў была пра пад таксама якія праз пасля яны ён яна',
  bg: 'ъщ и че не на в с да това от но за е са беше при също които след по ще си се',
  sr: 'ђћљњџј и да не на у са је то од али за су био била при које који после ће се',
  mk: 'ѓќѕљњџј и дека не на во со да тоа од но за е се беше при кои кој по ќе',
  kk: 'әғқңөұүһі және бұл мен үшін деп екен болды бар жоқ оның',
  en: '- the of and to in that is was for on with as by at from it has have had he his she they were which this not are be said will would but an their who',
  de: 'äöüß der die das und ist nicht ein eine von zu den mit sich des auf für im dem auch als an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  pl: 'ąćęłńśźż w i na z do się nie to że jest o jak od po ale jego jej lub dla był była były przez także który oraz za są przed został będzie czy',
  fr: 'çèêëœùû le la les de des et en un une est que qui dans pour pas sur au avec par il elle du ce sont aux plus',
  es: 'ñáíóú el la los las de y en un una es que se por con para no su al del lo como más pero ha fue según',
  it: 'òìàèù il la le di e che un una è in per con non del della sono si al dei da ha nel alla anche come più',
  pt: 'ãõçâêô o a os as de e em um uma que não para com do da no na por se mais ao dos foi são é pela',
  nl: 'ĳ de het een en van in is dat op te voor met niet zijn aan er ook als bij door naar om heeft hij',
  cs: 'ěščřžůýť a v se na je že z do s o to jako od ale jeho pro byl při také které po podle jsou',
  sk: 'ľĺŕôščťžý a v sa na je že z do s o to ako od ale jeho pre bol pri tiež ktoré po podľa sú',
  ro: 'șțăâî și în de la cu pe un o este nu că care din pentru a fost sunt au mai după prin sau',
  hu: 'őűáéíóöúü a az és hogy nem is egy van volt meg csak mint ez el de már azt lesz szerint',
  sv: 'åäö och att det i en som är på för med den till inte om ett har de var från',
  da: 'åæø og at det i en som er på for med den til ikke om et har de var fra blev',
  fi: 'äö ja on ei se että oli hän mutta ovat myös kun joka sen tai mukaan',
  tr: 'ğışçöü ve bir bu için ile da de olarak çok daha olan ise sonra kadar dedi',
  lt: 'ąčęėįšųūž ir kad yra į iš su ne tai kaip bet jo buvo per apie po',
  lv: 'āčēģīķļņšūž un ka ir no ar par uz arī bet kas pēc tas viņš bija',
  et: 'õäöü ja on ei et see oli ta ka kui aga mis nii oma pärast',
  hr: 'čćđšž i da ne na u su je to kao od ali za bio bila pri koje koji nakon će se',
};

/** Scripts that in news mean one language each, with the language; of Japanese a tenth in kana is enough. */
export const scripts: Readonly<Record<string, string>> = {
  Hiragana: 'ja', Katakana: 'ja', Hangul: 'ko', Han: 'zh', Greek: 'el', Hebrew: 'he', Arabic: 'ar', Georgian: 'ka', Armenian: 'hy', Devanagari: 'hi', Thai: 'th',
};
