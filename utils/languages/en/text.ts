import type { TextRules } from '../text-rules';

export const text: TextRules = {
  quotationMarks: '“” "" ‘’ \'\' «»',
  abbreviations: {
    before:
      'mr mrs ms messrs mx dr drs prof rev fr hon st ste ft mt sr sra gen maj col lt capt cmdr cpl pvt pfc sgt adm brig gov sen sens rep reps pres supt insp det asst atty amb sec del ald no nos ' +
      'art fig figs vol vols pp p ch eq v vs cf viz al e.g i.e eg ie ca c approx dept univ assn bros rs op cit aka lt.col maj.gen lt.gen brig.gen ph',
    seldom:
      'inc ltd co cos corp plc llc l.l.c llp s.a n.v u.s u.s.a u.k u.n e.u d.c n.y l.a jr sr esq ph.d m.d b.a m.a j.d b.sc m.sc m.b.a d.d.s jan feb mar apr jun jul aug sep sept oct nov dec mon tue ' +
      'tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d tenn tex vt va ' +
      'wash w.va wis wyo ave blvd rd hwy pl sq est ext min max r d g.o.p a.d b.c i.d c.e.o c.f.o tv',
    often: 'a.m p.m am pm etc in yd yds mi ft oz lb lbs hr hrs mph kg km cm mm',
  },
  sentenceStarters:
    'asked despite earlier further however instead last later like maybe meanwhile neither next nobody none now officials others perhaps please police several thus today unlike analysts critics ' +
    'people let',
  continuations:
    'monday tuesday wednesday thursday friday saturday sunday et est edt gmt bst pt pst pdt ct cst cdt utc eastern pacific central january february march april may june july august september ' +
    'october november december',
  ordinalDot: false,
};
