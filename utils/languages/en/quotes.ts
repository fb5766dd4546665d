import type { QuoteRules } from '../quote-rules';

export const quotes: QuoteRules = {
  speech: [
    { stems: 'said says saying say told tells telling tell wrote writes writing write read reads began spoke thought', endings: { any: '-' } },
    { stems: 'quip', endings: { any: 's ped ping' } },
    { stems: 'admit', endings: { any: '- s ted ting' } },
    { stems: 'repl den clarif testif cr', endings: { any: 'ied ies ying' } },
    {
      stems:
        'ask add report claim insist explain recall warn respond answer comment remark shout confirm maintain contend assert question wonder mention predict complain lament scream whisper boast protest counter exclaim proclaim affirm post tweet repeat recount stress reveal suggest vow chant sigh attest caution point',
      endings: { any: '- s ed ing' },
    },
    {
      stems: 'not continu acknowledg argu conclud stat announc describ promis advis observ declar emphasiz emphasis reiterat opin mus joke propos disclos elaborat theoriz estimat quot agre jok',
      endings: { any: 'e es ed ing eed ees eeing' },
    },
  ],
  stance: [
    { stems: 'call label brand dub blast slam condemn dismiss hail mock portray deem consider expect demand threaten urg defend reject term attack view want lament', endings: { any: '- s ed ing med ming' } },
    { stems: 'criticiz criticis accus denounc prais blam characteriz characteris compar believ pledg hop referenc cit not', endings: { any: 'e es ed ing' } },
    { stems: 'felt feels feel found finds saw sees rips rip ripped ruled rules refers referred referring bemoaning sought', endings: { any: '-' } },
  ],
  impersonal: '',
  sourcePhrases: 'according to,in the words of,as told by,as stated by,per',
  closingWords: '',
  pronounPhrases: {
    masculine: 'in his words,in his own words,according to him',
    feminine: 'in her words,in her own words,according to her',
    plural: 'in their words,in their own words,according to them',
  },
  pronouns: { masculine: 'he he’s he’d', feminine: 'she she’s she’d', neuter: 'it', plural: 'they they’re they’ve', any: 'who' },
  documents:
    'claim assertion remark statement letter report ruling book article release tweet post memo filing lawsuit complaint document email e-mail message text speech transcript note memoir column editorial op-ed essay study affidavit indictment order opinion decision resolution law bill petition headline sign story dispatch summary guidance website review paper agreement contract policy',
  bodies: 'office council committee commission board organisation organization paper site channel university institute hospital army military embassy authority authorities team federation coalition',
  people: {
    any: 'man woman attorneys protester demonstrators parent voter source someone somebody people police authorities crowd fans couple relatives rescuer',
  },
  plurals: ':s ss:sses y:ies man:men woman:women person:people',
  strangers: 'witness resident neighbor neighbour driver passenger survivor voter bystander student worker official source aide someone somebody fan protester supporter spokesman spokeswoman spokesperson',
  prepositions:
    'of in on at to from for with by about against after before between into through during under over without within along among around near toward towards upon despite unlike like than since until till amid alongside beside besides regarding concerning via per',
  locatives: '',
  determiners: 'the a an this that these those his her its their our my your another one some several many two three new former then',
  definite: 'the',
  relatives: 'who which that whose whom where when while because if as although though',
  conjunctions: 'and but or nor yet',
  adjectiveEndings: null,
  turns: { question: 'q', answer: 'a' },
  verbFirst: false,
  namingNouns:
    'novel book memoir film movie documentary series show sitcom drama play musical song single album track tune painting sculpture poem podcast blog site app ship boat vessel yacht brand operation programme program project campaign festival exhibition award prize game episode segment column broadcast newscast hashtag nickname chapter video',
  scarePhrases:
    'so-called,so called,known as,also known as,known simply as,dubbed,nicknamed,titled,entitled,the term,the word,the words,the phrase,named,a.k.a.,aka,code-named,codenamed,labeled,labelled,' +
    'marked,headlined,hashtag',
  channelPhrases: 'told,in an interview with,in an interview on,reported,reports,as reported by,according to,quoted by,cited by,speaking to,in a statement to,in comments to,an interview with',
};
