import type { OrganisationRules } from '../organisation-rules';

export const organisations: OrganisationRules = {
  institutions: 'campaign camp government administration legislature parliament police court department ministry',
  heads:
    'ministry department court police government parliament senate congress assembly council committee subcommittee commission agency bureau office board authority administration service services institute institution university college academy center centre foundation fund trust association society federation confederation union league alliance coalition ' +
    'network organization organisation group company corporation bank party campaign caucus conference chamber guard army navy force forces corps command team club orchestra church diocese hospital clinic laboratory lab laboratories airlines airways motors industries holdings partners capital ventures technologies systems pharmaceuticals energy media press news times post journal ' +
    'tribune herald gazette chronicle observer guardian telegraph magazine books records studios entertainment pictures project initiative tribunal secretariat embassy consulate fbi cia veterans democrats republicans forum transit railway railways consulting research survey circuit house treasury pentagon kremlin caller examiner register dispatch ' +
    'semiconductor semiconductors robotics foods brands software securities brewing logistics solutions healthcare therapeutics biosciences insurance mining petroleum telecom communications recordings opera philharmonic ' +
    'symphony ballet brigade constabulary exchange observatory zoo rovers wanderers albion athletic bancorp bonds',
  eponymHeads: 'university college institute foundation trust hospital centre center fund academy',
  descriptors:
    'company airline carrier firm retailer bank newspaper magazine broadcaster network website outlet agency publisher charity nonprofit party union startup manufacturer maker giant developer operator group club band chain platform conglomerate association newswire tabloid daily weekly thinktank think-tank contractor supplier insurer drugmaker automaker regulator',
  legalForms: 'inc corp ltd plc llc llp co gmbh ag sa nv lp',
  known:
    'White House,State Department,Pentagon,Kremlin,NATO,European Union,EU,United Nations,UN,Supreme Court,Congress,Senate,Secret Service,Justice Department,Islamic State,Google,Facebook,' +
    'Amazon,Microsoft,Twitter,Boeing,Airbus,Reuters,Politico,POLITICO,Bloomberg,Downing Street,Whitehall,Scotland Yard,Treasury,Taliban,Hamas,Hezbollah,Interpol,Capitol Hill,' +
    'European Commission,European Parliament,European Central Bank,World Bank,World Health Organization,Red Cross,Doctors Without Borders,Federal Reserve,House of Commons,House of Lords,House of Representatives,Amnesty International,Human Rights Watch,Greenpeace,Unicef,Unesco,Apple,Samsung,Tesla,Nvidia,OpenAI,Intel,Netflix,Disney,Sony,Toyota,Volkswagen,Walmart,Uber,SpaceX,Huawei,Pfizer,' +
    'Wall Street Journal,New York Times,Washington Post,Associated Press,Goldman Sachs,Wells Fargo,Republicans,Democrats,Harvard,Yale,Princeton,Stanford,USA Today,Fox News',
  compoundPrefixes: '',
  compoundSuffixes: '',
  synonyms: { eu: 'european union', un: 'united nations', dept: 'department' },
  abbreviated: {},
  otherAbbreviations:
    'us usa uk uae ussr tv dvd cd id ceo cfo coo cto vp pm am mp mep gdp dna rna hiv aids covid covid-19 faq pdf html url gps usb led sos vip it hr pr pac pacs gop ii iii iv vi vii viii ix xi xii phd md jd ba ma mba edt est pst cst utc gmt st ave no ok dc d.c ny la nyc sat gpa ad bc rv suv atm ptsd lgbt lgbtq r d i a n-word letters lead swat uav icbm wmd rip pov pc pcs gb mb tb gpu cpu ram ssd oled lcd ai ar vr api app ios atms plc',
  things: 'film movie novel book song album show series painting program operation project vaccine drug pipeline ship missile game festival prize award law',
  joiners: 'of for on in to against and the at & with',
  complementEndings: '',
  complementNouns: '',
  chainEndings: '',
  sourceCues: 'photo credit via image courtesy told tells',
  never: 'ap afp getty reuters shutterstock youtube facebook twitter instagram telegram tiktok whatsapp snapchat linkedin google',
};
