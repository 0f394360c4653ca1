import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/lv.ts';

/** Investigation of networks, in Latvian. */
export const text: CourseText = {
  barBecause:
    'd’ apakšējam galam jāsasniedz 1,5. To sasniedz, ja pazīst 46 no 60 ieliktām shēmām un 28 no 240 nevainīgām notur par tīkla. Nepareiza atbilde met aizdomas uz ģimenēm, aprūpētājiem un aģentūrām, tāpēc slieksnis ir augstāks nekā riska analīzē; ieraksti vieni paši atstāj šaubas, tāpēc tas ir zemāks nekā noteikumos. Publicēts rādītājs, cik labi cilvēki to dara, mums nav zināms: skaitlis ir mūsu pieņēmums.',
  prevalenceBecause:
    'Pieņemam, ka no 100 šāda izskata shēmām 2 pieder tīklam. Tas atkarīgs no lietas; ņemiet vērā savas vienības rādītāju, ja tāds ir.',
  outcomes: {
    records:
      'Zvanus, braucienus, maksājumus un rezervācijas lasa kopā un pasaka, ko katrs var parādīt un ko ne.',
    innocent: 'Vispirms meklē shēmas nevainīgo izskaidrojumu un nosauc, kas izšķirtu.',
    grade: 'Novērtē avotu un informāciju un šķir faktu no vērtējuma.',
    victims:
      'Cietušos un nelikumīgi pārvestos cilvēkus tur atsevišķi no aizdomās turētajiem un veic nosūtīšanu.',
    evidence:
      'Lietisko pierādījumu glabā tā, ka tiesa var pārbaudīt, kam tas bijis un ka tas nav mainīts.',
  },
  pages: [
    {
      id: 'task',
      title: 'Ko jums jautā',
      blocks: [
        paragraph(
          'Katrs uzdevums ir lietas izraksts: cilvēki, kam kas pieder, zvani, maksājumi, braucieni. Kaut kas ir atzīmēts, un par to jums uzdod vienu jautājumu. Vai tas ir tīkla darbs vai parasta dzīve? Jūs atbildat, sakāt, cik droši esat un kura shēma tā ir. Par braucieniem, naudu un kopīgām lietām jūs arī nosaucat, kurš no tiem, kas ir blakus atzīmētajam, pieder tīklam un ar kurām saitēm. Kas nosauc visus, atrod visus un apsūdz arī nevainīgos: skaita abus.',
        ),
        paragraph(
          'Ja jums ir divdesmit minūtes: izlasiet šo lapu, lapu par to, cik reti tas ir, un lapu par tiesībām, un paņemiet līdzi piecus teikumus.',
        ),
        list([
          'Sāciet ar nevainīgo izskaidrojumu un mēģiniet to paturēt.',
          'Kas sader ar visiem izskaidrojumiem, neko neizšķir.',
          'Noslogotākais tālrunis nav vadītājs.',
          'Vienreiz nav nekas: atkal, ar citiem un ar tādām pašām beigām.',
          'Cietušie no pirmās minūtes ir atsevišķi, un viņus nosūta.',
        ]),
        table(
          'Četri jautājumi',
          ['Atzīmēts', 'Jautājums'],
          [
            ['divi tālruņa numuri', 'vai viens cilvēks pirmo nomainīja pret otro?'],
            ['ceļotājs un tie, kas lido blakus', 'vai kāds viņus ved?'],
            ['konti', 'vai daudzu nauda caur citiem nonāk pie viena?'],
            ['tālrunis, karte vai adrese', 'vai aiz rezervācijām stāv kāds, kas neceļo?'],
          ],
        ),
        paragraph(
          'Jā ir pavediens. Pavediens nevienu nepadara par aizdomās turēto. Lietā katrs sāk bez kategorijas un to iegūst ar lēmumu, ko kāds paraksta (Direktīva (ES) 2016/680, 6. pants).',
          'led-6-7',
        ),
        question(
          'task-1',
          'Cilvēks ir tīkla vidū: visi viņai zvana. Kas viņa ir?',
          ['Nav zināms: cilvēks ar daudz zvaniem.', 'Vadītāja.', 'Aizdomās turētā.'],
          0,
          'Noslogotākais tālrunis var būt taksometrs, māte vai veikals. Kas lemj, bieži zvana nedaudziem.',
          'leads',
        ),
      ],
    },
    {
      id: 'phones',
      title: 'Tālruņi: numurs, karte, ierīce, cilvēks',
      blocks: [
        paragraph(
          'Četras lietas, ko jauc: numurs, SIM karte, ierīce un tas, kurš to lieto. Katram pārim ir sākums un beigas. “Viņa numurs” ir vērtējums, līdz varat pateikt, kura, no kura līdz kuram laikam un kā to zināt.',
          'leads',
        ),
        list(
          [
            'Viens cilvēks nomainīja numuru: pirmais apklust, otrais sākas, un tam zvana tie, kas zvanīja iepriekš, arī tie, kas no loka nevienu citu nepazīst.',
            'Bērns, kas pārņem vecāka veco numuru: zvana ģimenei un tad savam lokam.',
            'Aprūpētājs vai taksometrs, kas pārņem maršrutu: tie paši klienti, bet katrs cita iemesla dēļ, un savi kontakti.',
            'Numuri, kuriem zvana visi (banka, slimnīca, piegāde), nevienu nesaista. Vispirms tos izlaidiet.',
          ],
          'leads',
        ),
        paragraph('Zvana stunda nav pierādījums. Māsas, šoferi un vecāki zvana naktī.', 'leads'),
        question(
          'phones-1',
          'Numurs A apklust pirmdien, numurs B sākas otrdien. Tiem kopīga māte un divas māsas, vairāk neviena. Viens lietotājs?',
          [
            'Jā: ģimene to pierāda.',
            'Jā, jo dienas seko viena otrai.',
            'Nav parādīts: ģimenei radi ir kopīgi, lai kurš lietotu tālruni.',
          ],
          2,
          'Izšķir kontakti, kas būtu tikai šim vienam cilvēkam; radi ir kopīgi visiem radiem.',
          'leads',
        ),
      ],
    },
    {
      id: 'journeys',
      title: 'Braucieni: kurš kuru ved',
      blocks: [
        table(
          'Kāds bieži lido. Kas viņš ir?',
          ['Kas', 'Kam blakus', 'Rezervēts', 'Atgriežas'],
          [
            [
              'pavadonis',
              'katru reizi citam',
              'gandrīz vienlaikus',
              'viens, drīz; tie, kas blakus, neatgriežas',
            ],
            [
              'kas brauc uz darbu',
              'nejaušiem svešiniekiem',
              'jebkurā laikā',
              'viens; svešinieki iet savu ceļu',
            ],
            ['gids', 'grupai', 'kopā', 'ar grupu'],
            ['pāris, ģimene', 'vienmēr tiem pašiem', 'kopā', 'kopā'],
          ],
          'leads',
        ),
        paragraph(
          'Viens brauciens neko nerāda. Tam jānotiek atkal, ar citiem cilvēkiem un ar tādām pašām beigām. Jautājiet, ko saraksti nerāda: citas aviosabiedrības, citas robežas, atpakaļceļu pa sauszemi.',
          'leads',
        ),
        paragraph(
          'Ko ved, tas nav pārkāpējs tāpēc, ka viņu ved (Protokols pret migrantu kontrabandu, 5. pants), un var būt cietušais. Jūs skatāties uz to, kurš ved.',
          'smuggling-protocol',
          'trafficking-convention',
        ),
        question(
          'journeys-1',
          'Vīrietis katru mēnesi izlido ar citu sievieti; rezervē vienas stundas laikā; viņš pēc divām dienām ir atpakaļ, un neviena no viņām neatgriežas. Kas tas ir?',
          [
            'Brauc uz darbu.',
            'Nekas: pieaugušie drīkst lidot.',
            'Pavediens: pavadonis. Un katra no sievietēm var būt cietusī.',
          ],
          2,
          'Katru reizi cita, rezervēts kopā, atpakaļ viens, atkal un atkal. Shēma ir par viņu; par sievietēm jautājums ir, vai viņām vajag palīdzību.',
          'leads',
          'trafficking-convention',
        ),
      ],
    },
    {
      id: 'money-and-contacts',
      title: 'Nauda, kartes un adreses',
      blocks: [
        list(
          [
            'Savākts: daudzi, kas cits citu nepazīst, dažās dienās maksā vienam, un gandrīz viss uzreiz iet tālāk vēl vienam. Un tas notiek atkal.',
            'Draugi, kas met kopā naudu braucienam: viņi cits citu pazīst, un atlikums atgriežas.',
            'Bērni, kas sūta naudu mājās: katru mēnesi, un to tērē mazās summās.',
            'Izīrētājs, darba devējs, veikals: daudzi maksā vienam, un nauda tur paliek vai tiek tērēta kā viņu.',
          ],
          'leads',
        ),
        list(
          [
            'Kopīgs kontakts: viens tālrunis, karte vai adrese ir svešinieku rezervācijās, un viņi aizbrauc un neatgriežas.',
            'Ceļojumu aģentūra, hostelis, uzņēmums: arī svešinieki, bet viņi atgriežas mājās.',
            'Kaimiņš vai palīgs, kas aizdod karti: nedaudzi un ar iemeslu, ko var pajautāt.',
          ],
          'leads',
        ),
        example(
          'Divi vācēji',
          [
            'Konts M: deviņi cilvēki trīs dienās maksā 400 līdz 600. Ceturtajā dienā 4600 no 4900 aiziet uz vienu kontu. Pēc piecām nedēļām tas notiek atkal ar astoņiem citiem.',
            'Konts N: deviņi cilvēki trīs nedēļās maksā pa 120. Aģentūrai samaksā 990, un katrs no deviņiem saņem atpakaļ 10.',
          ],
          'M ir pavediens: svešinieki, dažādas summas, uzreiz tālāk, divreiz. N ir draugu brauciens.',
          'leads',
        ),
        question(
          'money-1',
          'Kas atšķir draugu kopā sametumu no vācēja?',
          [
            'Vai maksātāji cits citu pazīst un kur nauda iet pēc tam.',
            'Summa.',
            'Maksātāju valstspiederība.',
          ],
          0,
          'Summas ir līdzīgas, un tas, kur kāds dzimis, nevienu maksājumu neizskaidro.',
          'leads',
          'fra-2018',
        ),
      ],
    },
    {
      id: 'chance',
      title: 'Nejaušība un otrs izskaidrojums',
      blocks: [
        keyFigure(
          'chance-pairs',
          'pāri ir jau starp 10 cilvēkiem. Kas izmēģina visus pārus, dažus nejauši saderīgus atradīs.',
        ),
        paragraph(
          'Tāpēc sāciet ar nevainīgo izskaidrojumu un mēģiniet to paturēt. Rakstiet divus vai trīs izskaidrojumus blakus un pie katra ieraksta, vai tas sader vai ir pretrunā. Paliek izskaidrojums ar vismazāk pretrunām; ka kaut kas sader, ir vāji, jo tas var saderēt ar visiem.',
          'heuer-1999',
        ),
        table(
          'Viens ieraksts, trīs izskaidrojumi (C ir pretrunā, F sader)',
          ['Ieraksts', 'pavadonis', 'brauc uz darbu', 'gids'],
          [
            ['lido katru mēnesi', 'F', 'F', 'F'],
            ['blakus katru reizi cits', 'F', 'F', 'F'],
            ['rezervēts vienas stundas laikā, piecas reizes no piecām', 'F', 'C', 'F'],
            ['tie, kas blakus, nekad neatgriežas', 'F', 'C', 'C'],
          ],
          'heuer-1999',
        ),
        paragraph(
          'Pirmās divas rindas neko neizšķir, lai cik aizdomīgas tās šķiet. Lielāko darbu paveic pēdējā rinda.',
          'heuer-1999',
        ),
        question(
          'chance-1',
          'Kurš ieraksts ir visvērtīgākais?',
          [
            'Tas, kas sader ar jūsu iemīļoto izskaidrojumu.',
            'Tas, kas ir pretrunā visiem izskaidrojumiem, izņemot vienu.',
            'Tas, ko redzējuši daudzi.',
          ],
          1,
          'Kas sader ar visu, neko neatšķir.',
          'heuer-1999',
        ),
      ],
    },
    {
      id: 'grading-and-exhibits',
      title: 'Novērtēšana un iegūtā glabāšana',
      blocks: [
        paragraph(
          'Katrai ziņai ir divi novērtējumi: avotam no A (uzticams) līdz F (nevar novērtēt), informācijai no 1 (apstiprināta) līdz 6 (nevar novērtēt). Tos dod atsevišķi: labs avots var kļūdīties, sliktam var būt taisnība. Faktus un vērtējumus tur atsevišķi, un tie izskatās atšķirīgi (Direktīva (ES) 2016/680, 7. pants).',
          'admiralty',
          'led-6-7',
        ),
        keyFigure(
          'grades',
          'novērtējumu pāri ir iespējami. Nekad nepaceliet novērtējumu tāpēc, ka to atkārto cits avots: jautājiet, vai abiem tas nav no vienas vietas.',
        ),
        list(
          [
            'Saņemot: aprēķiniet datnes SHA-256 un ierakstiet, pirms kāds to atver.',
            'Strādājiet ar kopiju. Oriģinālu neatver neviens.',
            'Nodošana ir pabeigta, kad saņēmējs to apstiprinājis.',
            'Divu personu apvienošana ir lēmums ar pamatu, un to var atsaukt.',
          ],
          'evidence-register',
        ),
        question(
          'grading-1',
          'Divi ziņojumi saka to pašu. Abi nāk no viena zvanītāja. Vai tas ir apstiprināts?',
          ['Nē: viens avots, divreiz.', 'Jā: divi ziņojumi.', 'Jā, ja zvanītājs novērtēts ar A.'],
          0,
          'Apstiprināts nozīmē: no cita, neatkarīga avota.',
          'admiralty',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'Cik reti tas ir',
      blocks: [
        chart(
          'base-rates',
          'Cik no shēmām, ko notur par tīkla, tādas tiešām ir, atkarībā no tā, cik tādu ir starp visām; izmeklētājiem ir 77 % trāpījumu un 12 % viltus trauksmju. Pēc pirmā bloka “Manas mācības” to pašu rāda ar jūsu rādītājiem.',
        ),
        paragraph(
          'Ja patiesas ir 2 no 100, izmeklētāji uz sliekšņa katrai patiesai shēmai blakus liek 8 nevainīgas; ja 5 no 10 000, tās būtu 312. Tāpēc no shēmas vienas pašas neseko nekas, kas iejaucas: vispirms vēl viens cita veida ieraksts.',
          'computed-here',
        ),
        paragraph(
          'Retu izlaiž: seju pētījumos izlaida apmēram 45 % retu neatbilstību, bet viens pētījums ar 2 % šādu efektu neatrada. Tīkliem to, cik zinām, neviens nav mērījis.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'Shēma atrasta starp 40 000 cilvēkiem zvanu ierakstā, un cita iemesla viņus skatīt nebija. Kā jūs to uzskatāt?',
          [
            'Par pierādījumu.',
            'Par pamatu kratīšanai.',
            'Par jautājumu: starp tik daudziem vairums šādu shēmu ir nevainīgas.',
          ],
          2,
          'Jo lielāka kaudze, jo vairāk nevainīgu tai līdzinās.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      paragraph(
        'Cietušo starp pavedieniem nav ne pēc vārda, ne numura, ne kartes, un saikne ar cietušo cietušo nepadara par aizdomās turēto. Kas maksāja, lai tiktu pārvests, to skaita un nenosauc: būt pārvestam pēc Protokola nav noziegums (5. pants), un tos, kam draud briesmas, sargā (16. pants).',
        'smuggling-protocol',
      ),
      paragraph(
        'Kur ieraksts rāda bērnu vienu pašu, parādu par braucienu, dokumentus cita rokās vai kādu, kas lūdza aizsardzību: veiciet nosūtīšanu kopā ar lēmumu. Izmeklēšana var pagaidīt; no palīdzēšanas tā sliktāka nekļūst.',
        'trafficking-convention',
        'child-convention',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'items.network.replaced-phone':
      'Pirmais numurs apklust, otrais sākas, un tiem kopīgi kontakti, kas būtu tikai vienam cilvēkam; ģimene un numuri, kuriem zvana visi, izlaisti.',
    'items.network.escort':
      'Atkal un atkal blakus kāds cits, rezervēts gandrīz vienlaikus, pats drīz un viens atpakaļ, un tie, kas blakus, neatgriežas.',
    'items.network.collected':
      'Cilvēki, kas cits citu nepazīst, dažās dienās maksā vienam, un gandrīz viss iet tālāk vēl vienam, vairāk nekā vienreiz.',
    'items.network.shared-contact':
      'Viens tālrunis, karte vai adrese svešinieku rezervācijās, kas aizbrauc pavisam, un ne aģentūra, ne hostelis, ne uzņēmums to neizskaidro.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'Visi cilvēki, numuri un konti ir izdomāti. Īstas lietas izrakstu nenesiet.',
      'Katram pārim uz vienu rītu dodiet nevainīgā izskaidrojuma lomu: tas viņiem jāaizstāv.',
      'Ar prokuroru iepriekš vienojieties, ko drīkst teikt par zvanu ierakstu izmantošanu.',
    ],
    debrief: [
      'Kāds bija nevainīgais izskaidrojums, un kurš ieraksts bija tam pretrunā?',
      'Ko jūs prasītu tālāk, un vai tas ir maigākais līdzeklis, kas izšķirtu?',
      'Kas šajā lietā var būt cietušais?',
    ],
    errors: [
      [
        'Noslogotāko tālruni uzskata par vadītāju',
        'Parādiet lietu, kuras noslogotākais tālrunis ir aptieka.',
      ],
      ['Skaita, kas sader', 'Lieciet izsvītrot katru rindu, kas sader ar visiem izskaidrojumiem.'],
      [
        'Saista cilvēkus ar numuru, kuram zvana visi',
        'Sakārtojiet kontaktus pēc tā, cik tiem zvana, un nogrieziet augšu.',
      ],
      ['Par pamatu nosauc nakti un izcelsmi', 'Prasiet ierakstu, ko varētu lasīt tiesa.'],
      ['Cietušos liek aizdomās turēto shēmā', 'No pirmās minūtes zīmējiet viņus atsevišķi.'],
    ],
  }),
};
