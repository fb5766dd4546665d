import type { RoleRules } from '../role-rules';

const masculine =
  'präsident vizepräsident bundespräsident us-präsident ministerpräsident kanzler bundeskanzler vizekanzler altkanzler minister bundesminister außenminister innenminister finanzminister verteidigungsminister wirtschaftsminister gesundheitsminister justizminister verkehrsminister umweltminister arbeitsminister premierminister premier staatssekretär generalsekretär sekretär ' +
  'bürgermeister oberbürgermeister landrat senator abgeordneter bundestagsabgeordneter politiker spd-politiker cdu-politiker botschafter diplomat könig prinz fürst papst bischof erzbischof kardinal pfarrer general oberst major hauptmann offizier soldat kommandeur polizist kommissar staatsanwalt generalstaatsanwalt richter anwalt rechtsanwalt jurist notar sprecher pressesprecher regierungssprecher ' +
  'vertreter chef parteichef fraktionschef vorsitzender parteivorsitzender fraktionsvorsitzender vorstandschef vorstandsvorsitzender geschäftsführer direktor leiter manager vorstand gründer mitgründer inhaber eigentümer unternehmer investor bankier berater experte analyst ökonom historiker soziologe politologe politikwissenschaftler philosoph forscher wissenschaftler professor rektor lehrer student arzt ' +
  'chirurg virologe epidemiologe journalist korrespondent redakteur chefredakteur moderator autor schriftsteller dichter regisseur schauspieler sänger musiker maler künstler produzent sportler fußballer torwart stürmer trainer spieler ingenieur pilot fahrer landwirt kandidat spitzenkandidat kanzlerkandidat aktivist zeuge angeklagter bewohner rentner ehemann sohn vater bruder kollege freund nachfolger vorgänger stellvertreter ' +
  'beauftragter koordinator preisträger';
const feminine =
  'präsidentin vizepräsidentin bundespräsidentin ministerpräsidentin kanzlerin bundeskanzlerin altkanzlerin ministerin bundesministerin außenministerin innenministerin finanzministerin verteidigungsministerin gesundheitsministerin justizministerin umweltministerin familienministerin premierministerin staatssekretärin generalsekretärin sekretärin bürgermeisterin oberbürgermeisterin landrätin senatorin abgeordnete ' +
  'politikerin botschafterin diplomatin königin prinzessin bischöfin pfarrerin generalin soldatin polizistin kommissarin eu-kommissionspräsidentin staatsanwältin richterin anwältin rechtsanwältin juristin sprecherin pressesprecherin regierungssprecherin vertreterin chefin parteichefin fraktionschefin vorsitzende parteivorsitzende fraktionsvorsitzende geschäftsführerin direktorin leiterin managerin gründerin inhaberin ' +
  'unternehmerin beraterin expertin analystin ökonomin historikerin soziologin politologin philosophin forscherin wissenschaftlerin professorin rektorin lehrerin studentin ärztin virologin journalistin korrespondentin redakteurin chefredakteurin moderatorin autorin schriftstellerin regisseurin schauspielerin sängerin musikerin malerin künstlerin produzentin sportlerin fußballerin trainerin spielerin ingenieurin kandidatin ' +
  'spitzenkandidatin aktivistin zeugin bewohnerin rentnerin ehefrau tochter mutter schwester kollegin freundin nachfolgerin vorgängerin stellvertreterin beauftragte koordinatorin preisträgerin';

export const roles: RoleRules = {
  masculine,
  feminine,
  feminines: '',
  compoundPrefixes: '*',
  weak: 'ehemann ehefrau sohn tochter vater mutter bruder schwester kollege kollegin freund freundin firma unternehmen',
  prefixes: ['ex-', 'ehemalige', 'ehemaliger', 'frühere', 'früherer', 'amtierende', 'amtierender'],
  complementPrepositions: 'der des von für im am in beim bei zu und',
  affiliationPrepositions: 'von vom',
  auxiliaries: '',
  copulas: '',
  coordinators: 'und',
  relatives: '',
  possessiveRelatives: '',
  anaphors: '',
  plurals: '',
  adjectivePlurals: '',
  determiners: 'der die das dem den des ein eine einem einen einer sein seine seinem ihr ihre ihrem unser unsere dieser diese',
  order: 'complement-around',
};
