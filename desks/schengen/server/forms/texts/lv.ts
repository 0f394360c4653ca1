import { notVerified } from '../official.ts';
import type { FormTexts } from './form-texts.ts';
import {
  annexV,
  bordersCode,
  georgianExitAct,
  refusalAppeal,
  schengenConvention,
} from './sources.ts';

/** The forms in Latvian. */
export const lv: FormTexts = {
  shared: {
    page: 'Lapa',
    notVerified: 'nav pārbaudīts: neviens to vēl nav salīdzinājis ar oficiālo tekstu',
    verified: 'ar oficiālo tekstu salīdzināja {by}, {on}',
    articleUnknown: 'pants nav zināms',
    person: 'Ceļotājs',
    surname: 'Uzvārds',
    givenNames: 'Vārdi',
    dateOfBirth: 'Dzimšanas datums',
    sex: 'Dzimums',
    nationality: 'Valstspiederība',
    document: 'Ceļošanas dokuments',
    documentKinds: {
      ordinary: 'parasta pase',
      diplomatic: 'diplomātiskā pase',
      service: 'dienesta pase',
      official: 'oficiālā pase',
      special: 'īpašā pase',
      refugee: 'bēgļa ceļošanas dokuments',
      stateless: 'bezvalstnieka ceļošanas dokuments',
      alien: 'ārzemnieka ceļošanas dokuments',
      'identity-card': 'personas apliecība',
      'seafarer-book': 'jūrnieka grāmatiņa',
      'crew-certificate': 'apkalpes locekļa apliecība',
      emergency: 'pagaidu ceļošanas dokuments',
      'laissez-passer': 'laissez-passer',
    },
    crossing: 'Robežas šķērsošana',
    day: 'Šķērsošanas diena',
    destination: 'Galamērķis',
    place: 'Robežšķērsošanas vieta',
    authority: 'Iestāde',
    madeAt: 'Sagatavots (UTC)',
    madeBy: 'Sagatavoja',
    decidedBy: 'Lēmumu pieņēma',
    confirmedBy: 'Apstiprināja',
    decision: 'Lēmums',
    reason: 'Iemesls',
    legalBasis: 'Juridiskais pamats',
    undecided: 'Nav izlemts',
    undecidedAbout: 'Šeit trūkst kāda fakta. Nezināmais nav pamats nekam.',
    stale: 'Šeit izmantotie noteikumu dati bija jāpārbauda atkārtoti; termiņš ir pagājis.',
    remarks: 'Piezīmes',
    writtenIn: 'Teksta valoda: {language}. Nav tulkots.',
    languages: {
      en: 'angļu',
      ka: 'gruzīnu',
      lv: 'latviešu',
      fr: 'franču',
      it: 'itāļu',
      es: 'spāņu',
    },
    help: 'Jebkurā brīdī varat lūgt aizsardzību vai palīdzību jebkurai amatpersonai. Šis dokuments to nemaina.',
    signature: 'Paraksts',
    date: 'Datums',
    acts: {
      [georgianExitAct]:
        'Gruzijas likums par Gruzijas pilsoņu izceļošanas no Gruzijas un ieceļošanas Gruzijā kārtību',
      [bordersCode]: 'Regula (ES) 2016/399 (Šengenas Robežu kodekss)',
      [schengenConvention]: 'Konvencija, ar ko īsteno Šengenas nolīgumu',
    },
  },
  exit: {
    title: 'Protokols par neizpildītām izceļošanas prasībām',
    about:
      'Ceļotājam. Tajā nosaukta katra neizpildītā prasība, kas to novērš, likums un pārsūdzības kārtība. Lemj amatpersona, kas paraksta, nevis programma. Lēmums nedrīkst balstīties uz jūsu izcelsmi, riska novērtējumu vai aizdomām.',
    aboutDecided:
      'Ceļotājam. Zemāk norādītajā dienā jums atteikta izceļošana: tā nolēma otrās līnijas amatpersona, un otra persona to apstiprināja. Šeit nosaukta katra prasība, uz ko tas balstās, kas to novērš, likums un pārsūdzības kārtība. Lēmums nedrīkst balstīties uz jūsu izcelsmi, riska novērtējumu vai aizdomām.',
    requirements: 'Neizpildītās prasības',
    cure: 'Kas to novērš',
    again: 'Ierasties vēlreiz',
    againAbout:
      'Tiklīdz trūkstošais ir novērsts, varat ierasties vēlreiz. Šis protokols nav aizliegums.',
    remedy: 'Ja nepiekrītat',
    remedies: [
      notVerified(
        'Varat iesniegt administratīvu sūdzību Gruzijas Iekšlietu ministrijā. Jautājiet amatpersonai adresi un termiņu.',
        'Gruzijas Vispārējais administratīvais kodekss',
      ),
      notVerified(
        'Varat vērsties tiesā: kompetentās pilsētas vai rajona tiesas administratīvo lietu kolēģijā.',
        'Gruzijas Administratīvā procesa kodekss',
      ),
    ],
    officer: 'Amatpersona (vārds, numurs)',
    received: 'Ceļotājs: kopiju saņēmu. Parakstoties es ne par ko neizsaku piekrišanu.',
  },
  refusal: {
    title: 'Projekts: ieceļošanas atteikums uz robežas',
    watermark: 'PROJEKTS · NAV LĒMUMS',
    notice:
      'Šis ir projekts otrajai līnijai. Tas nav lēmums, tam nav seku, un ar to nevienam netiek atteikts. Lēmumu pieņem otrās līnijas amatpersona, norādot pamatojumu, un apstiprina otra persona; tikai tad izsniedz V pielikuma B daļas standarta veidlapu.',
    reasons: 'Standarta veidlapas pamati (V pielikums, B daļa)',
    letters: {
      A: notVerified('Nav derīga ceļošanas dokumenta.', annexV('A')),
      B: notVerified('Ceļošanas dokuments ir neīsts, viltots vai pārveidots.', annexV('B')),
      C: notVerified(
        'Ir vajadzīga vīza, uzturēšanās atļauja vai ceļošanas atļauja, un derīgas nav.',
        annexV('C'),
      ),
      D: notVerified(
        'Vīza vai uzturēšanās atļauja ir neīsta, viltota vai pārveidota.',
        annexV('D'),
      ),
      E: notVerified(
        'Uzturēšanās mērķis un apstākļi nav apliecināti ar piemērotiem dokumentiem.',
        annexV('E'),
      ),
      F: notVerified(
        'Dalībvalstīs atļautās 90 dienas jebkurās 180 dienās jau ir izlietotas.',
        annexV('F'),
      ),
      G: notVerified(
        'Līdzekļu nepietiek uzturēšanās ilgumam un veidam vai atceļam, vai tranzītam.',
        annexV('G'),
      ),
      H: notVerified('Ir ziņojums ieceļošanas atteikšanai.', annexV('H')),
      I: notVerified(
        'Persona tiek uzskatīta par draudu sabiedriskajai kārtībai, iekšējai drošībai, sabiedrības veselībai vai kādas dalībvalsts starptautiskajām attiecībām.',
        annexV('I'),
      ),
      J: notVerified(
        'Persona atteicās sniegt biometriskos datus, kas vajadzīgi ieceļošanas/izceļošanas sistēmai.',
        annexV('J'),
      ),
    },
    given: 'ierosināts',
    ticks: { sis: 'Šengenas Informācijas sistēmā', national: 'valsts sarakstā' },
    alsoBorne: 'Fakti pamatotu arī, bet amatpersona neierosināja:',
    disputed: 'Kurš burts šeit ir pareizais, nav noskaidrots.',
    exceptions: 'Izņēmumi, kas jāizskata vispirms',
    visa: 'Vīza',
    familyUnknown:
      'Nav zināms, vai ceļotājs ir tāda pilsoņa ģimenes loceklis, kuram ir brīvas pārvietošanās tiesības. Šādai personai šī veidlapa nav piemērojama.',
    protectionUnknown: 'Nav zināms, vai ceļotājs lūdz aizsardzību.',
    appeal: 'Pārsūdzība',
    appeals: [
      notVerified(
        'Persona, kurai atteikta ieceļošana, atteikumu var pārsūdzēt saskaņā ar tās valsts tiesībām, kas atsaka. Pārsūdzība atteikumu neaptur. Personai rakstiski norāda kontaktpunktus, kuri informē par pārstāvjiem, kas var rīkoties tās vārdā.',
        refusalAppeal,
      ),
    ],
    secondLine: 'Otrajai līnijai',
    firstPerson: 'Lemj (vārds, amats, pamatojums)',
    secondPerson: 'Apstiprina cita persona',
    final: {
      title: 'Ieceļošanas atteikums uz robežas',
      notice:
        'Jums atteikta ieceļošana zemāk norādītajā dienā. Tā nolēma otrās līnijas amatpersona, un otra persona to apstiprināja. Iemesli ir tie, kas atzīmēti; ko jūs varat darīt, norādīts pie pārsūdzības.',
      given: 'atzīmēts',
    },
  },
};
