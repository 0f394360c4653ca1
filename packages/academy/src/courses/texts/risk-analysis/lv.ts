import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/lv.ts';

/** Risk analysis, in Latvian. */
export const text: CourseText = {
  barBecause:
    'd’ apakšējam galam jāsasniedz 1,25. To sasniedz, ja atrod 44 no 60 sākumiem un 36 no 240 mierīgām laikrindām nosauc par sākumu. Skaitļi svārstās, un dažus periodus vecs sākums tajos var pazust: visus agri neatrod neviens. Publicēts rādītājs, cik labi cilvēki atšķir sākumu no svārstībām, mums nav zināms; skaitlis ir mūsu pieņēmums.',
  prevalenceBecause:
    'Pieņemam, ka no 100 aplūkotām laikrindām 2 tiešām kaut kas sākas. Tas atkarīgs no tā, kā laikrindas izvēlētas; ņemiet vērā savas vienības rādītāju, ja tāds ir.',
  outcomes: {
    read: 'Lasa skaitļu laikrindu ar sezonu, tendenci un svārstībām un atšķir nulli no nepaziņota.',
    explain:
      'Pieaugumam blakus liek to, kas to varētu izskaidrot: satiksmi, darba apjomu, apzīmējumus, novēlotus ziņojumus, kaimiņus.',
    assess: 'Draudus, ievainojamību un ietekmi vērtē atsevišķi, katru ar pierādījumiem.',
    likelihood: 'Iespējamību un pārliecību nosauc vārdos ar robežām un abas nejauc.',
    protect: 'Statistikā netur personas, slēpj mazas šūnas un grupu nekad nepadara par aizdomām.',
  },
  pages: [
    {
      id: 'task',
      title: 'Ko jums jautā',
      blocks: [
        paragraph(
          'Katrs uzdevums ir laikrinda: vienas lietas skaits vienā vietā pa nedēļām vai mēnešiem. Blakus ir tas, ko noliktu analītiķis: satiksme, patruļas stundas, tie paši skaitļi ar citu apzīmējumu, kaimiņu vieta, vienības piezīmes. Jautājums ir viens: vai pēdējos periodos kaut kas tiešām sākās? Jūs atbildat, sakāt, cik droši esat un kurš no trim sākumiem tas ir. Ja kaut kas sākās, jūs norādāt, no kura perioda: mēra arī to, cik drīz nāk brīdinājums, un brīdinājums pirms sākuma ir kļūdains.',
        ),
        paragraph(
          'Ja jums ir divdesmit minūtes: izlasiet šo lapu, lapu par to, cik reti tas ir, un lapu par tiesībām, un paņemiet līdzi piecus teikumus.',
        ),
        list([
          'Salīdziniet ar to pašu laiku citos gados, nevis ar pagājušo mēnesi.',
          'Pirms sakāt “vairāk”, nolieciet blakus satiksmi, darba apjomu un apzīmējumus.',
          'Nulle nav iztrūkums.',
          'Signāls nav tendence: starp daudzām laikrindām dažas izceļas nejauši.',
          'Vārds, tā robežas, jūsu pārliecība; un nekad cilvēks.',
        ]),
        table(
          'Trīs sākumi',
          ['Nosaukums', 'Kā tas izskatās', 'Kas tas nav'],
          [
            ['pakāpiens', 'no viena perioda ir vairāk, un tā paliek', 'viens augsts skaitlis'],
            ['pieaugums', 'aug no perioda uz periodu', 'sezona, kas katru gadu šajā laikā aug'],
            [
              'pārvietošanās',
              'te aug, kad kaimiņu vietā krītas',
              'tie paši cilvēki, skaitīti ar citu apzīmējumu',
            ],
          ],
        ),
        paragraph(
          'Jūs vērtējat laikrindu, nekad cilvēku. Neviens skaitlis neko nesaka par ceļotāju pie kabīnes.',
        ),
        question(
          'task-1',
          'Vienā nedēļā skaits ir trīsreiz lielāks nekā parasti; nedēļas pēc tam ir kā vienmēr. Kas tas ir?',
          ['Nav sākums: viens augsts skaitlis, kas nepalika.', 'Pakāpiens.', 'Pieaugums.'],
          0,
          'Sākums turpinās. Viens autobuss, viena operācija vai taustiņu kļūda ne.',
        ),
      ],
    },
    {
      id: 'reading',
      title: 'Kā lasīt laikrindu',
      blocks: [
        chart(
          'season',
          'Trīs gadu skaitļi pa mēnešiem un tas, ko ļauj gaidīt iepriekšējie gadi. Trešā vasara ir kā citas; no tās oktobra (34. mēnesis) vairs ne.',
        ),
        paragraph(
          'Jautājiet šādā secībā. Kas šajā gada laikā ir parasts? Cik ļoti skaitļi ap to svārstās? Vai pēdējā daļa ir ārpus tā, un cik periodu?',
        ),
        list(
          [
            'Salīdziniet ar to pašu mēnesi citos gados, nevis ar pagājušo mēnesi.',
            'Skaitļi svārstās vismaz par savu kvadrātsakni: 100 nozīmē apmēram 80 līdz 120, un 9 nozīmē 3 līdz 15. Īsti skaitļi svārstās vairāk.',
            'Sakot, kas ir parasts, izlaidiet senus kāpumus; citādi vecs kāpums paslēpj jaunu.',
          ],
          'noufaily-2013',
          'computed-here',
        ),
        keyFigure(
          'small-count',
          'ir skaits, zem kura procentus nenosaucam: no 2 uz 4 ir “divreiz vairāk” un neko nesaka.',
        ),
        question(
          'reading-1',
          'Jūlijā ir 34, jūnijā bija 25. Pagājušā gada jūlijā bija 33. Vai kaut kas sākās?',
          ['Jā: mēnesī par 9 vairāk.', 'Jā, pakāpiens.', 'Nē: tāds ir jūlijs.'],
          2,
          'Starpību starp jūniju un jūliju rada sezona. Pret pagājušā gada jūliju ir par 1 vairāk.',
          'computed-here',
        ),
      ],
    },
    {
      id: 'explanations',
      title: 'Kas izskatās pēc sākuma',
      blocks: [
        table(
          'Nolieciet blakus un paskatieties',
          ['Jūs redzat', 'Tas var būt', 'Uz ko skatīties'],
          [
            [
              'vairāk atklāšanu',
              'vairāk patruļu',
              'patruļas stundas: vai tās aug tajā pašā nedēļā?',
            ],
            ['vairāk atteikumu', 'vairāk ceļotāju', 'satiksme: vai aug arī daļa?'],
            [
              'jauna valstspiederība',
              'jauns apzīmējums',
              'vai “nav norādīts” vai cits apzīmējums krītas par tikpat?',
            ],
            [
              'lēciens pēc tukšuma',
              'novēloti ziņojumi',
              'vai iepriekšējie periodi nebija paziņoti?',
            ],
            ['te mazāk', 'pārvietojies', 'vai aug kaimiņu vietā?'],
            ['kāpums katru vasaru', 'sezona', 'tās pašas nedēļas citos gados'],
          ],
          'frontex-2021',
        ),
        paragraph(
          'Atklāšanu skaits seko gan darba apjomam, gan plūsmai: vairāk patruļu var palielināt skaitu, kamēr cilvēku nāk mazāk. Tāpēc skaitu, darba apjomu un daļu rādiet kopā.',
          'frontex-2021',
        ),
        paragraph(
          'Nulle nav iztrūkums. Vienība, kas neko nepaziņoja, un vienība, kas paziņoja nulli, ir divi fakti. Un senāku skaitļu maiņa ir parasta: pasakiet, kuru datu stāvokli lietojāt.',
          'frontex-2021',
        ),
        example(
          'Patruļas vai cilvēki?',
          [
            'Atklāšanas: gadu 20 nedēļā, tad 38, 41, 40.',
            'Patruļas stundas: gadu 500 nedēļā, tad 980, 1010, 1000.',
            'Uz 100 stundām: pirms tam 4,0; pēc tam 3,9, 4,1, 4,0.',
          ],
          'Daļa nav mainījusies. Patruļu ir vairāk, bet šķērsošanu, cik zinām, ne. Sākuma nav.',
          'computed-here',
        ),
        question(
          'explanations-1',
          'Valstspiederība X mēnesī aug par 30, “nav norādīts” krītas par 31. Ko jūs sakāt?',
          ['Ar X kaut kas sākās.', 'Mainījās apzīmējums: summa ir kā iepriekš.', 'Sākās abi.'],
          1,
          'Cilvēki ir tie paši, apzīmējums ne. Vispirms saskaitiet.',
          'computed-here',
        ),
      ],
    },
    {
      id: 'many',
      title: 'Daudz laikrindu reizē',
      blocks: [
        keyFigure('series-in-a-week', 'laikrindas nedēļā aplūko, teiksim, maza vienība.'),
        keyFigure(
          'chance-signals',
          'no tām izceļas tikai nejauši, ja drīkst izcelties viena no 20 mierīgām laikrindām.',
        ),
        paragraph(
          'Kas skatās pietiekami daudz laikrindu, katru nedēļu kaut ko atrod. Tāpēc labs signālu saraksts pasaka, cik no tiem gaidāmi nejauši, un slieksni nosaka sarakstam, nevis vienai laikrindai.',
          'benjamini-1995',
        ),
        list([
          'Signāls ir iemesls skatīties. Tas nav konstatējums un vēl nav fakts.',
          'Pierakstiet, kas no tā iznāca: patiess, darba apjoms, apzīmējums, zināms notikums, nejaušība. Tikai tad kāds mācās.',
          'Nemeklējiet, līdz kaut kas atrasts, lai tad ziņotu tikai to. Pasakiet, ko meklējāt.',
        ]),
        question(
          'many-1',
          'Šīs nedēļas sarakstā ir 14 signāli; nejauši gaidāmi apmēram 15. Ko jūs ziņojat?',
          [
            '14 jaunas tendences.',
            'Ka saraksts izskatās nejaušs un kuri divi vai trīs ir pārbaudīti.',
            'Lielāko kā tendenci.',
          ],
          1,
          'Skaitlī nekas nerunā par vairāk kā nejaušību. Atsevišķi signāli tomēr var būt patiesi, tāpēc dažus pārbauda.',
          'benjamini-1995',
          'computed-here',
        ),
      ],
    },
    {
      id: 'ciram',
      title: 'Draudi, ievainojamība, ietekme',
      blocks: [
        paragraph(
          'Eiropas robežsargu kopīgais modelis (CIRAM) uz risku skatās no trim pusēm. Visas trīs ir atkarīgas cita no citas, un tās pieraksta atsevišķi.',
          'ciram',
          'ebcg-29',
        ),
        table(
          'Trīs riska puses',
          ['Puse', 'Jautājums', 'Apraksta'],
          [
            [
              'draudi',
              'kas spiež uz robežu, cik stipri, cik iespējami?',
              'rīcības veids, kas, kur, kad, tendence, maršruti',
            ],
            [
              'ievainojamība',
              'kas ierobežo mūsu atbildi?',
              'apvidus, cilvēki, aprīkojums, procedūras, kas cilvēkus pievelk',
            ],
            [
              'ietekme',
              'kas seko, ja tas notiek?',
              'drošība, likumīga satiksme un cilvēki, kam vajag palīdzību',
            ],
          ],
          'ciram',
        ),
        paragraph(
          'Likums robežas posmam pazīst četrus ietekmes līmeņus: zemu, vidēju, augstu un kritisku (Regula (ES) 2019/1896, 34. un 35. pants). Modelis formulu nedod. Šīs darba vides tabulas ir mūsu pašu, tās ir redzamas pie katra vērtējuma, un tajās uzmeklē, nekad nereizina: 2 reiz 5 un 5 reiz 2 nav viens un tas pats risks.',
          'ebcg-29',
          'risk-desk',
        ),
        paragraph(
          'Humanitārā puse ir daļa no ietekmes. Pasākums, kas cilvēkus pārvirza uz bīstamāku ceļu, risku nav samazinājis.',
          'ciram',
        ),
        question(
          'ciram-1',
          'Nakts maiņā ir mazāk amatpersonu. Kurai pusei tas pieder?',
          ['Ievainojamība', 'Draudi', 'Ietekme'],
          0,
          'Tas ierobežo mūsu atbildi. Tajā, kas spiež uz robežu, nekas nav mainījies.',
          'ciram',
        ),
      ],
    },
    {
      id: 'words',
      title: 'Cik iespējami un cik droši',
      blocks: [
        table(
          'Vārdi ar robežām, kā tos lieto šī darba vide',
          ['Vārds', 'Iespējamība procentos'],
          [
            ['gandrīz izslēgts', 'zem 5'],
            ['maz ticams', '5 līdz 25'],
            ['iespējams', '25 līdz 55'],
            ['ticams', '55 līdz 85'],
            ['ļoti ticams', 'virs 85'],
          ],
          'risk-desk',
        ),
        paragraph(
          'Cik iespējama ir lieta un cik liela ir pārliecība, to sakot, ir divas lietas. “Maz ticams, augsta pārliecība” un “maz ticams, zema pārliecība” ved pie dažādiem lēmumiem. Pārliecība nāk no avotiem: cik to ir, cik labi, cik neatkarīgi.',
          'risk-desk',
        ),
        list([
          'Šķiriet: kas saskaitīts, ko no tā secināt, ko gaidāt.',
          'Uzrakstiet vismaz vienu citu izskaidrojumu un to, kas parādītu, ka tas ir pareizais.',
          'Nekad procentus no niecīga skaita.',
        ]),
        example(
          'Trīs teikumi, ko komandieris var lietot',
          [
            'Fakts: kopš 40. nedēļas robežšķērsošanas punktā vīzas trūkuma dēļ ir 31 līdz 36 atteikumi nedēļā; sezonai parasti ir 12 līdz 18.',
            'Vērtējums: jauns ceļošanas veids ir ticams (55 līdz 85), pārliecība vidēja, jo satiksme un cilvēki nav mainījušies un to ziņo divas vienības.',
            'Gaidāmais: ir iespējams (25 līdz 55), ka 4 nedēļās tas pārvietosies uz kaimiņu punktu; to parādītu pieaugums tur.',
          ],
          'Katrs teikums var izrādīties nepareizs un pasaka, kā mēs to pamanītu.',
          'risk-desk',
        ),
        question(
          'words-1',
          'Kurš teikums ir vērtējums?',
          [
            '42. nedēļā atteica 31.',
            'Ziņojums saņemts pirmdien.',
            'Ticams, ka lieto jaunu maršrutu.',
          ],
          2,
          'Pārējos divus var uzmeklēt. Vērtējums var būt pareizs vai nepareizs un nes savas robežas.',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'Cik reti tas ir',
      blocks: [
        chart(
          'base-rates',
          'Cik no laikrindām, ko nosauc par sākumu, tāds tiešām ir, atkarībā no tā, cik tādu ir starp visām; analītiķiem ir 73 % trāpījumu un 15 % viltus trauksmju. Pēc pirmā bloka “Manas mācības” to pašu rāda ar jūsu rādītājiem.',
        ),
        paragraph(
          'Ja sākas 2 no 100, analītiķi uz sliekšņa uz katru pareizu brīdinājumu dod 10 nepareizus. Tas nav iemesls klusēt: brīdinājums maksā stundu skatīšanās. Tas ir iemesls teikt “signāls”, nevis “tendence”.',
          'computed-here',
        ),
        paragraph(
          'Retu izlaiž: seju pētījumos izlaida apmēram 45 % retu neatbilstību; viens pētījums ar 2 % šādu efektu neatrada. Laikrindām to, cik zinām, neviens nav mērījis. Retais bloks pateiks par jums.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'Jūsu vienība šogad brīdināja 11 reizes un vienreiz bija taisnība. Ko jūs maināt?',
          [
            'Brīdinu tikai, kad esmu drošs.',
            'Skaitļus vairs nelietoju.',
            'Neko, pirms apskatīti arī izlaistie: 10 nepareizus uz vienu pareizu dod slieksnis, ja sākas 2 no 100.',
          ],
          2,
          'Viltus trauksmes vienas pašas neko nesaka. Skaitiet arī to, kas sākās un netika ieraudzīts.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      list([
        'Statistika par valstspiederību nav pamats apturēt kādu tās piederīgo. Riska galds kabīnei par personām neko nedod.',
        'Šūnas zem 5 no vienības neiziet, un neiziet arī tas, no kā tās var aprēķināt.',
        'Vārdiem, sejām un dokumentu numuriem laikrindā nav vietas. Kur atrodat, izņemiet un pasakiet.',
        'Cietušos un bojāgājušos skaita savās rindās un nekad nepieskaita atklāšanām.',
      ]),
      paragraph(
        'Šajā kursā nosūtīšana var slēpties vienības piezīmē: bērns viens pats, cilvēki, kas lūdz aizsardzību, parāds par braucienu. Piezīme ir viena cilvēka nelaime, nevis datu punkts. Nosūtiet.',
        'child-convention',
        'trafficking-convention',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'items.series.step':
      'No viena perioda skaitļi ir augstāki, nekā izskaidro sezona, un tā paliek vairākus periodus; satiksme, darba apjoms un apzīmējumi to neizskaidro.',
    'items.series.rise':
      'Skaitļi vairākus periodus aug virs sezonas un svārstībām, un tas, kas blakus, neaug līdzi.',
    'items.series.moved':
      'Skaitļi te aug, kamēr kaimiņu vietā krītas par apmēram tikpat: tas atnāca no turienes.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'Visas laikrindas ir izdomātas. Klasē nelietojiet savus skaitļus, ja tie nav publiski.',
      'Izdrukājiet trīs laikrindas bez datumiem: lai pāri vispirms pasaka, ko redz.',
      'Abi eksperti iepriekš vienojas par iespējamības vārdiem un visu nedēļu citus nelieto.',
    ],
    debrief: [
      'Ko jūs nolikāt blakus laikrindai, un kādā secībā?',
      'Cik periodu jums vajadzēja, līdz bijāt droši?',
      'Kuru izskaidrojumu nepierakstījāt?',
    ],
    errors: [
      ['Salīdzina ar pagājušo mēnesi', 'Aizklājiet visu, izņemot to pašu mēnesi katrā gadā.'],
      [
        'Vienu augstu nedēļu uzskata par pakāpienu',
        'Parādiet piecas laikrindas ar vienu augstu nedēļu; jautājiet, kas bija pēc tam.',
      ],
      ['Aizmirst darba apjomu', 'Lai neviens neatbild, pirms skaļi pateicis, ko darīja patruļas.'],
      [
        'Reizina līmeņus',
        'Lietojiet tabulas; jautājiet, vai uz viņu robežas 2 reiz 5 ir 5 reiz 2.',
      ],
      ['Visur raksta “laikam”', 'Prasiet robežas un lieciet tās blakus vārdam.'],
    ],
  }),
};
