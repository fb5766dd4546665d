import type { RoleRules } from '../role-rules';

const either =
  'president vice-president vp premier chancellor minister secretary undersecretary deputy chair chairman chairwoman chairperson co-chair ceo cfo coo cto chief head leader director manager officer executive commissioner governor mayor senator congressman congresswoman congressmember representative lawmaker legislator speaker whip councilman ' +
  'councilwoman councillor councilor alderman ambassador envoy diplomat consul spokesman spokeswoman spokesperson aide adviser advisor strategist pollster consultant lobbyist analyst economist historian sociologist scientist researcher scholar fellow professor lecturer teacher principal dean provost student engineer architect developer ' +
  'designer programmer astronaut pilot doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist immunologist lawyer attorney counsel solicitor barrister prosecutor judge justice magistrate sheriff detective inspector constable sergeant captain lieutenant colonel major general brigadier admiral commander marshal ' +
  'soldier veteran marine policeman policewoman firefighter paramedic agent investigator journalist reporter correspondent editor columnist commentator anchor host co-host moderator blogger writer author novelist poet playwright filmmaker producer actor actress comedian singer musician rapper composer conductor artist painter sculptor photographer dancer ' +
  'model celebrity athlete footballer striker goalkeeper midfielder defender winger quarterback pitcher coach trainer skater swimmer runner cyclist boxer golfer champion player founder co-founder cofounder owner co-owner entrepreneur businessman businesswoman billionaire millionaire investor banker tycoon mogul magnate broker trader ' +
  'realtor accountant auditor treasurer trustee organizer organiser activist campaigner advocate volunteer pastor priest bishop archbishop cardinal reverend imam rabbi pope nun king queen prince princess duke duchess baron emperor sultan sheikh nominee candidate contender hopeful incumbent challenger rival opponent frontrunner ' +
  'republican democrat libertarian conservative liberal socialist member official regulator administrator coordinator supervisor superintendent clerk curator librarian farmer baker chef driver worker employee resident neighbor neighbour survivor victim suspect defendant plaintiff witness passenger patient retiree critic supporter surrogate associate specialist expert ' +
  'mp mep msp pm rep sen gov gen lt col sgt capt maj adm sir prof rev co-author laureate winner graduate mother father son daughter brother sister husband wife ex-wife ex-husband widow uncle aunt cousin friend colleague partner mate teammate newlywed grandmother grandfather girlfriend boyfriend fiance' +
  ' midwife archivist skipper shopkeeper youtuber cllr taoiseach tanaiste td biologist physicist chemist geologist astronomer zoologist ecologist archaeologist anthropologist linguist philosopher mathematician statistician oceanographer' +
  ' meteorologist climatologist forecaster neuroscientist oncologist cardiologist neurologist pathologist paediatrician pediatrician dentist vet veterinarian pharmacist therapist counsellor counselor carer nanny bartender landlord' +
  ' landlady tenant shopper commuter motorist trucker fisherman ranger gardener butcher grocer carpenter plumber electrician builder miner mechanic technician inmate prisoner detainee hostage migrant refugee pupil teenager pensioner' +
  ' juror coroner ombudsman registrar whistleblower influencer streamer podcaster presenter pundit reviewer screenwriter showrunner cinematographer choreographer soprano tenor pianist violinist cellist guitarist drummer bassist' +
  ' frontman dj batsman batter bowler fullback goaltender shortstop outfielder catcher reliever wrestler sprinter hurdler jockey gymnast rower sailor referee umpire seed qualifier headteacher headmaster headmistress vicar rector' +
  ' chaplain deacon monk trainee apprentice intern cadet corporal negotiator mediator heir heiress philanthropist collector dealer auctioneer stepfather stepmother niece nephew fiancee seamstress counterpart signaller fiancée barber tailor translator interpreter' +
  ' debutant signatory';

export const roles: RoleRules = {
  masculine: either,
  feminine: either,
  feminines: '',
  compoundPrefixes: '',
  weak: 'rep sen gov rev prof dr cllr niece nephew fiancee rival mother father son daughter brother sister husband wife uncle aunt cousin friend colleague partner mate mr mrs ms sir member republican democrat resident guest guy',
  prefixes: ['former', 'acting', 'ex-', 'then-', 'retired', 'interim', 'outgoing', 'incoming', 'late'],
  complementPrepositions: 'of for at in on with to and from the a an',
  affiliationPrepositions: 'of from',
  auxiliaries: 'will would can could may might must shall should to did does do not',
  copulas: '',
  coordinators: 'and',
  relatives: 'who whose',
  possessiveRelatives: '',
  anaphors: '',
  plurals: '',
  adjectivePlurals: '',
  determiners: 'the a an his her their its our my your this that another one some',
  order: 'complement-around',
};
