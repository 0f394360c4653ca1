import type { CommonText } from '../../common-text.ts';
import { example, list, paragraph, question, table } from '../../page.ts';

/** Pages that are the same in every course, in Latvian. */
export const common: CommonText = {
  hintNotice:
    'Dažiem uzdevumiem pievienots mašīnas mājiens. No katriem 100 uzdevumiem 5 līdz 10 ir ar kļūdainu mājienu, un ar pareizu mājienu to nav daudz vairāk. Mājiens nav pierādījums: lemiet pēc tā, ko redzat paši, un nosauciet redzēto.',
  rights: (own) => ({
    id: 'rights',
    title: 'Kas nekad nav pierādījums un kas jānosūta tālāk',
    blocks: [
      paragraph(
        'Pamats ir fakts, ko var pārbaudīt arī kāds cits: cipars, datums, paraksts, pants. Ja kolēģis citā telpā to ierakstā nevarētu atrast, tas nav pamats.',
      ),
      list(
        [
          'Nervozitāte, sviedri, acu skatiens, balss tonis. Vairāk nekā 400 pētījumos tie, kas sprieda pēc šādām pazīmēm, trāpīja tikpat kā uz labu laimi vai tikko labāk; no 25 aptaujātajām amatpersonām 21 šīs pazīmes nosauca par subjektīvām.',
          'Izskats, apģērbs, ādas krāsa, valoda, akcents, reliģija.',
          'Valstspiederība, izcelsme, dzimums vai vecums paši par sevi. Kas attiecas uz grupu, nekad nav pamats pret cilvēku.',
          'Tas, ko teica mašīna, ja paši neko neesat redzējuši.',
        ],
        'gao-14-159',
        'fra-2018',
      ),
      table(
        'Trīs cilvēki, kurus nosūtāt tālāk, lai ko citu jūs atrastu',
        ['Kas', 'Ko darāt', 'Tiesību akts'],
        [
          [
            'Kas lūdz aizsardzību, lai ar kādiem vārdiem: bailes atgriezties, vajāšana, karš, “nezvaniet manai vēstniecībai”',
            'Pierakstiet vārdus. Nododiet patvēruma iestādei. Vai tā ir taisnība, jūs nevērtējat.',
            '1951. gada Konvencija par bēgļa statusu, 33. pants',
          ],
          [
            'Bērns viens pats, vai no viena svešinieka otram nodots, vai ar pieaugušajiem, kuru saikne ar bērnu nav skaidra',
            'Izsauciet bērnu aizsardzības dienestu. Bērna labākās intereses ir pirmajā vietā.',
            'Konvencija par bērna tiesībām, 3. pants',
          ],
          [
            'Iespējams cilvēku tirdzniecībā cietušais: dokumenti vai tālrunis ir pie cita, viņam pateikts, ko atbildēt, jāatstrādā parāds, viņš baidās par ģimeni',
            'Nosūtiet kā cietušo, atsevišķi no tā, kurš brauc līdzi.',
            'CETS 197, 10. pants',
          ],
        ],
        'refugee-convention',
        'child-convention',
        'trafficking-convention',
      ),
      paragraph(
        'Nesodīšana. Bēgli, kurš ierodas tieši un nekavējoties piesakās, par nelikumīgu ieceļošanu nesoda (1951. gada konvencija, 31. pants); viltots dokuments, ar ko viņš bēga, ir tās daļa. Cilvēku tirdzniecībā cietušajiem likums paredz iespēju nesodīt par to, ko viņi bija spiesti darīt (CETS 197, 26. pants). Tāpēc vienā uzdevumā var būt vajadzīgas divas darbības: jūs nosaucat viltojumu un veicat nosūtīšanu.',
        'refugee-convention',
        'trafficking-convention',
      ),
      paragraph(
        'Ne brīdinājums, ne rinda, ne pulkstenis nestāv pirms nosūtīšanas. Mācību uzdevumā pietiek ar vienu izlaistu nosūtīšanu, lai neizturētu; dienestā tā var maksāt dzīvību. Pārbaudē ievēro cilvēka cieņu un nevienu nediskriminē (Šengenas Robežu kodekss, 3., 4. un 7. pants).',
        'sbc-3-4-7',
      ),
      ...own,
      question(
        'rights-1',
        'Pases kontrolcipari nesakrīt, un uzrādītājs saka: “Es nevaru atgriezties, mani nogalinās.” Ko jūs darāt?',
        [
          'Nosaucu, kas dokumentā nav kārtībā, un veicu patvēruma nosūtīšanu.',
          'Atsaku viltota dokumenta dēļ.',
          'Dokumentu laižu cauri, jo cilvēks lūdz patvērumu.',
        ],
        0,
        'Abi ir patiesi, un abus pieraksta. Konstatējums ir par dokumentu, nosūtīšana ir par cilvēku. Viens otru neatceļ.',
        'refugee-convention',
      ),
    ],
  }),
  measure: {
    id: 'measure',
    title: 'Kā jūs mēra un divdesmit minūtes nedēļā',
    blocks: [
      table(
        'Var notikt četras lietas',
        ['Kas ir patiesība', 'Jūs apturat', 'Jūs laižat cauri'],
        [
          ['Kaut kas nav kārtībā', 'trāpījums', 'izlaidums'],
          ['Viss ir kārtībā', 'viltus trauksme', 'pareizi caurlaists'],
        ],
      ),
      paragraph(
        'Mērs d’ (dē prim) rāda, cik labi jūs abus atšķirat: 0 ir minēšana, un tas aug, kad trāpījumu kļūst vairāk, bet viltus trauksmju ne. Pasu dienesta darbinieki, kas salīdzināja cilvēku ar fotogrāfiju, sasniedza d’ 2,64. Mērs c rāda, uz kuru pusi jūs sveraties: kas aptur visus, atrod katru viltojumu, bet prasmes viņam nav, un c to parāda.',
        'white-2014',
        'computed-here',
      ),
      example(
        'Vienādi trāpījumi, divas amatpersonas',
        [
          'Abas redz 60 uzdevumus, kuros kaut kas nav kārtībā, un 240, kuros viss ir kārtībā.',
          'Pirmā aptur 51 no 60 un 18 no 240.',
          'Otrā arī aptur 51 no 60, bet 120 no 240.',
        ],
        'Pirmajai d’ ir 2,44, otrajai d’ ir 1,01. Atšķiras tikai viltus trauksmes: tie ir godīgi ceļotāji, kuri gaidīja.',
        'certificate-rule',
      ),
      paragraph(
        'Sakiet, cik droši esat, no 50 (minējums) līdz 100. Vidēji jūsu pārliecība drīkst pārsniegt pareizo atbilžu daļu par ne vairāk kā 10 punktiem. Godīgs 60 kolēģim palīdz vairāk nekā lepns 100.',
        'certificate-rule',
      ),
      paragraph(
        'Sertifikātam vajag vismaz 60 uzdevumus, kuros kaut kas nav kārtībā, un 240, kuros viss ir kārtībā, vismaz 3 nodarbībās, jo ar mazāku skaitu d’ nenoteiktība ir lielāka par atšķirību starp amatpersonām. Tā intervāla apakšējam galam jāsasniedz kursa slieksnis, c jābūt no −0,5 līdz 0,5, un nedrīkst būt izlaista neviena nosūtīšana. Paraksta divi cilvēki. Mašīna nelemj.',
        'certificate-rule',
      ),
      paragraph(
        'Kurss viens pats maina maz: pēc kursiem, kas ilga no vienas stundas līdz pusei dienas, uzlabojumu neizmērīja, tomēr 93 % dalībnieku domāja, ka ir uzlabojušies. Palīdz vingrināšanās ar atgriezenisko saiti, apmēram 20 minūtes katru nedēļu vairākus mēnešus. Tam domāti 40 uzdevumi nedēļā.',
        'towler-2019',
        'koller-2008',
      ),
      paragraph(
        'Dažiem uzdevumiem ir mašīnas mājiens. Zīme cilvēku pavelk: viņš labprātāk saka to pašu, lai gan neredz vairāk. Tāpēc daži mājieni ir kļūdaini, jums pasaka, cik, un jūsu rezultāts rāda, kā lēmāt blakus pareiziem un blakus kļūdainiem.',
        'fysh-2018',
      ),
      question(
        'measure-1',
        'Amatpersona aptur visus 100 ceļotājus un tā atrod visus 20, ar kuriem kaut kas nav kārtībā. Ko saka d’?',
        [
          'Ka amatpersona ir ļoti laba: nekas nav izlaists.',
          'Ka amatpersonai jābūt drošākai.',
          'Gandrīz neko: visu apturēšanā prasmes nav.',
        ],
        2,
        'Trāpījumi skaitās tikai kopā ar viltus trauksmēm. Kas aptur visus 100, aptur 80 cilvēkus, pret kuriem nekas nerunā.',
        'certificate-rule',
      ),
    ],
  },
  trainer: ({ prepare, debrief, errors }) => [
    {
      id: 'trainer-week',
      title: 'Nedēļa sešpadsmit kursantiem ar diviem ekspertiem',
      blocks: [
        paragraph(
          'Plāns ir 16 amatpersonām, 2 ekspertiem un vienam klēpjdatoram, kas apkalpo klasi; internets nav vajadzīgs. Viens eksperts vada, otrs iet no vietas uz vietu. Nekas šajā nedēļā nepārbauda raksturu: mēra lēmumu.',
        ),
        list(prepare),
        table(
          'Nedēļa',
          ['Diena', 'Rīts', 'Pēcpusdiena'],
          [
            [
              'Pirmdiena',
              'Nodarbība 1 pirms jebkādas teorijas: 40 uzdevumi. Tad pirmās lapas.',
              'Nozares lapas pāros: viens lasa, otrs izskaidro saviem vārdiem.',
            ],
            [
              'Otrdiena',
              'Pārējās lapas; lapu par tiesībām lasa skaļi.',
              'Nodarbība 2: 40 uzdevumi ar atgriezenisko saiti, tad pirmais mērītais bloks.',
            ],
            [
              'Trešdiena',
              'Vingrinājumu pārrunas. Piemērus rēķina kursanti.',
              'Nodarbība 3, mērīta.',
            ],
            ['Ceturtdiena', 'Nosūtīšana lomu spēlē; pārrunas.', 'Nodarbība 4, mērīta.'],
            [
              'Piektdiena',
              'Nodarbība 5: uzdevumi, kuros kaut kas nav kārtībā, ir reti kā uz robežas.',
              'Patiesību atklāj; kopīga izvērtēšana; katrs kursants plāno iknedēļas vingrināšanos.',
            ],
          ],
        ),
      ],
    },
    {
      id: 'trainer-measure',
      title: 'Pirms un pēc',
      blocks: [
        paragraph(
          'Nodarbība 1 notiek, pirms atvērta kāda lapa: tas ir rādītājs “pirms”. Tajā ir tikai 40 uzdevumi, tāpēc tas rāda trāpījumu un viltus trauksmju daļas ar intervāliem un nerāda d’. Mērītās nodarbības dod d’ katram kursantam. Salīdziniet tās pašas daļas un nosauciet intervālu.',
          'certificate-rule',
        ),
        paragraph(
          'Pirms katra mērītā bloka pasakiet klasei, ka no 100 uzdevumiem 5 līdz 10 ir ar kļūdainu mājienu, ka to uzdevumu daļa, kuros kaut kas nav kārtībā, ir 10 līdz 20 %, bet retajā blokā 2 līdz 5 %. Skaitļi ir kursa plānā; kuri uzdevumi tie ir, nevienam nesaka.',
          'certificate-rule',
        ),
        paragraph(
          'Abi eksperti vērtē to pašu 10 lēmumu pamatojumus, neredzot viens otra vērtējumu, un tad salīdzina. Kur domas dalās, uzdevumu pārrunā ar klasi; ja vainīgs bija uzdevums, to anulē visiem un visus rezultātus pārrēķina.',
        ),
        paragraph(
          'Rezultāti pieder kursantam. Sertifikāta vajadzībām tos redzat jūs un sertificētājs; tiešie priekšnieki tikai ar kursanta ziņu.',
        ),
      ],
    },
    {
      id: 'trainer-debrief',
      title: 'Jautājumi pārrunām',
      blocks: [
        list([
          'Ko jūs ieraudzījāt vispirms, un ko meklējāt pēc tam?',
          'Kurš fakts būtu mainījis jūsu lēmumu?',
          'Kur mašīnas mājiens jūs pavilka? Vai skatījāties vēlreiz?',
          'Ko mēs apturējām velti, un cik minūšu tas prasīja?',
          'Kuru vajadzēja nosūtīt tālāk, un kurā brīdī mēs to varējām zināt?',
          'Vai pret diviem cilvēkiem, kuri atšķiras tikai ar izcelsmi vai dzimumu, izturējāmies atšķirīgi? Ko saka klases rādītājs?',
        ]),
        list(debrief),
      ],
    },
    {
      id: 'trainer-errors',
      title: 'Biežas kļūdas un kas palīdz',
      blocks: [
        table(
          'Biežas kļūdas',
          ['Kļūda', 'Kas palīdz'],
          [
            ...errors,
            [
              'Nedēļas gaitā aptur arvien vairāk',
              'Parādiet c un apturētos godīgos ceļotājus; vingriniet pareizu caurlaišanu.',
            ],
            [
              'Visā ir pārliecināts',
              'Parādiet pārliecības līkni: cik no visiem lēmumiem ar 100 bija pareizi?',
            ],
          ],
        ),
      ],
    },
    {
      id: 'trainer-retest',
      title: 'Pēc nedēļas',
      blocks: [
        paragraph(
          'Katru nedēļu 40 uzdevumi ar 50 %, ar atgriezenisko saiti. Retus mērķus izlaiž 2 līdz 3 reizes biežāk nekā biežus; 40 bieži mērķi ar pilnu atgriezenisko saiti un bez tās starplaikos izlaidumus samazināja no 45 % uz 21 %. Ar 125 nesen apmācītiem pārbaudītājiem notika tāpat.',
          'wolfe-2007',
          'wolfe-2013',
        ),
        paragraph(
          'Atkārtotā pārbaude pēc 1, 3 un 6 mēnešiem ar jauniem uzdevumiem pēc tā paša plāna. Ja d’ apakšējais gals ir noslīdējis zem sliekšņa, vispirms vingrinieties un atkārtojiet; sertifikātu neatņem skaitlis viens pats, lemj divi cilvēki.',
          'certificate-rule',
        ),
        list([
          'Pierakstiet, kas klasei palika neskaidrs, un nosūtiet tam, kurš uztur kursu.',
          'Pēc 1 mēneša katram kursantam pajautājiet, kuru kursa faktu viņš izmantoja dienestā.',
        ]),
      ],
    },
  ],
};
