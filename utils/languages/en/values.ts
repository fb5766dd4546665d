import type { ValueRules } from '../value-rules';

export const values: ValueRules = {
  dates: {
    forms: {
      day: 'on? W ,? M D ,? Y?; on? W ,? the? D of? M ,? Y?; on? M D ,? Y; on? M D; on? the? D of? M ,? Y?; on? W; M D R; today; tonight',
      'day-1': 'last W; yesterday',
      'day+1': 'next W; tomorrow',
      time: 'at T',
      minute: 'T on? W? ,? D M Y?; T on? W? ,? M D ,? Y?; T on? W',
      range:
        'from|between M D to|until|and|through D2 ,? Y2?; from|between M D to|until|and|through M2 D2 ,? Y2?; from|between D to|until|and D2 M2 Y2?; M D – D2 ,? Y2?; M D – M2 D2 ,? Y2?; D – D2 M2 Y2?; from|between M Y? to|until|and|through M2 Y2?; ' +
        'from|between|in? Y to|until|and|through Y2; <in|of|during Y – Y2',
      month: 'in|during M Y?; in? M of? Y; in? M R; R ,? in M; <since|until|by|late|early M; this month; by the end of the month',
      'month-1': 'last M; last month',
      'month+1': 'next M; next month',
      'week-1': 'last week',
      week: 'earlier? this week; by the end of the week',
      'week+1': 'next week',
      year: 'by the end of the year; in Y; <of|since|until|by|before|after|late|early|mid Y; R',
      quarter: 'in? q O Y?; in? the? O quarter of Y; in? the? O quarter of R; in the O quarter',
      half: 'in? the? O half of Y; in? the? O half of R',
      season: 'in? the? S of Y; in? S Y; last S',
      decade: 'in? the? X s',
      ago: 'C U ago; a|an U ago',
    },
    months: 'january, february, march, april, may, june, july, august, september, october, november, december',
    shortMonths: 'jan, feb, mar, apr, , jun, jul, aug, sep sept, oct, nov, dec',
    weekdays: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    capital: true,
    seasons: 'spring, summer, autumn fall, winter',
    ordinals: 'first, second, third, fourth',
    relativeYears: '-1 last_year, 0 this_year, 1 next_year',
    units: 'day days, week weeks, month months, year years',
    daySuffixes: 'st nd rd th',
    meridiem: '0 a.m. am a.m, 12 p.m. pm p.m',
    dayFirst: true,
    prepositions: 'on',
    ahead: 'will would should shall must until by next upcoming plans planned expected due scheduled set tomorrow ’ll',
    behind:
      'was were had been did last ago earlier previously said told made took came went became began broke brought bought built caught cut drew fell felt fought found gave got grew held hit kept knew led left ' +
      'lost met paid put ran rose sat saw sent shot shut sold spoke spent stood struck taught thought threw won wrote *ed',
  },
  numbers: {
    decimal: '.',
    group: ',',
    words:
      '1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, ' +
      '30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety',
    multipliers: '100 hundred, 1e3 thousand, 1e6 million mn, 1e9 billion bn, 1e12 trillion tn',
    gluedMultipliers: '1e3 k, 1e6 m mn, 1e9 bn b, 1e12 tn',
    units:
      'USD dollar dollars usd, EUR euro euros eur, GBP pound pounds gbp, UAH hryvnia hryvnias uah, percent % percent, percentage_point percentage pp, km km kilometre* kilometer*, m m metre metres meter meters, ' +
      'cm, mm, kg kg kilogram*, t tonne tonnes ton tons, mile mile miles, km/h km/h kph, mph, ha ha hectare*, acre acre acres, celsius °C, fahrenheit °F, MW MW megawatt*, GW GW gigawatt*, person people person persons, ' +
      'child children child, man men man, woman women woman, day day days, week week weeks, month month months, year year years, hour hour hours hr hrs, minute minute minutes min mins, second seconds, hurt, injured, ' +
      'killed, dead, wounded, missing, arrested, detained, vote votes vote, foot feet ft foot, inch inches inch, police',
    plurals: 'ies:y sses:ss ches:ch shes:sh xes:x s:',
    notPlurals: 'was is has as this its his hers does us yes thus towards versus plus minus less across always perhaps besides unless whereas',
    copulas: 'were was are is have had been has being',
    casualties: 'hurt injured killed dead wounded missing arrested detained',
    bounds: 'about about around roughly approximately nearly almost, more-than more_than over, at-least at_least no_fewer_than, at-most up_to at_most no_more_than, less-than less_than fewer_than under',
    changes: '',
    fractions: '1/3 a_third one_third, 2/3 two_thirds, 1/4 a_quarter, 3/4 three_quarters, 1/2 half a_half',
    fractionFollowers: 'of',
    times: '2 doubled, 3 tripled, 4 quadrupled',
    labels: 'no number article section gate flight route room chapter page act rule title platform channel apartment suite pier terminal highway interstate boeing airbus windows group phase',
    scores: 'vote voted votes won win wins beat score scored lost defeat victory',
    rangeFrom: 'from between',
    rangeTo: 'to and',
  },
  places: {
    more: 'kraków,donetsk,bogotá,lima,são paulo,addis ababa,dhaka,bangkok,jakarta,manila,wellington,auckland,uk,u.s.,us,antarctica',
    never: 'georgia,jordan,chad,togo,jersey,niger,dominica,sark,ala,ariz,ark,calif,colo,conn,fla,ill,ind,kan,mass,mich,minn,miss,mo,neb,nev,okla,ore,pa,tenn,tex,va,wash,wis,charlotte,austin,columbus,chelsea,derby,capitol,ground zero,wall street',
    endings: '',
    agreeing: '',
    stems: '',
    cues: 'in near outside',
    cueEndings: '',
    adjectives: 'an ish ese ians ans',
    kinds: 'county street road avenue province island airport square park',
    joins: true,
  },
};
