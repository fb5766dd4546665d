import type { TextRules } from '../text-rules';

export const text: TextRules = {
  quotationMarks: '„“ »« "" “” „” «» ‚‘ ›‹ ‘’',
  abbreviations: {
    before:
      'dr prof hr hrn fr st str nr abs art bd bspw bzw ca d.h d evtl ggf inkl exkl max min mind vgl z.b z z.t i.d.r o.g sog sogen u.a v.a vs ehem geb gen gest hl ing dipl kap lt med jur rer h.c h ' +
      'phil nat pol oberst maj hptm rd tel ziff zw zzgl abzgl aufl hrsg übers engl frz lat mag bürgerm vors stv stellv verb allg bes betr bzgl insb insbes i.a i.v a.d a.m a b k.u.k e.v p',
    seldom: 'mio mrd tsd co inc corp ltd u.s jr sr jh jhd n.chr v.chr jan feb apr aug sept okt nov dez mo di mi do sa so',
    often: 'usw etc u.s.w u.v.m u.ä o.ä std sek km kg cm uhr ff f',
  },
  sentenceStarters:
    'also dabei dadurch dafür danach daran darauf darüber davor dazu deshalb deswegen dies einige erst gleichzeitig infolge insgesamt jedoch laut neben seitdem sogar sowohl später weder zudem ' +
    'zuletzt zuvor zwar zwei',
  continuations: '',
  ordinalDot: true,
};
