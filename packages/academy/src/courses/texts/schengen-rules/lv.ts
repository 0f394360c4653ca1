import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/lv.ts';

/** Schengen rules, in Latvian. */
export const text: CourseText = {
  barBecause:
    'd’ apakšējam galam jāsasniedz 2,25. To sasniedz, ja atrod 54 no 60 neizpildītiem nosacījumiem un aptur 16 no 240 ceļotājiem, kuru nosacījumi ir izpildīti. Slieksnis ir augstākais no pieciem kursiem, jo te katru atbildi var aprēķināt un kalkulators ir pie rokas. Publicēts rādītājs par amatpersonu kļūdām dienu skaitīšanā mums nav zināms: skaitlis ir mūsu pieņēmums.',
  prevalenceBecause:
    'Pieņemam, ka nosacījums nav izpildīts 1 ceļotājam no 100. Tas atkarīgs no reisa un sezonas; ņemiet vērā sava robežšķērsošanas punkta rādītāju, ja tāds ir.',
  outcomes: {
    count:
      'Saskaita uzturēšanās dienas pēc spiedogiem jebkādā secībā un pasaka, kura ir pirmā nelikumīgā diena.',
    conditions:
      'Katram nosacījumam nosauc, vai tas ir izpildīts, neizpildīts vai nav zināms, ar pantu.',
    judgement: 'Atšķir, ko likums aprēķina un ko tas atstāj amatpersonai, un pēdējo pamato.',
    refusal:
      'Piedāvā atteikuma burtus ar pierādījumiem un nekad atteikumu tikai sakritības vai trūkstoša papīra dēļ.',
    refer:
      'Veic nosūtīšanu (patvērums, bērns, cietušais), pirms kāds nosacījums tiek vērsts pret cilvēku.',
  },
  pages: [
    {
      id: 'task',
      title: 'Ko jums jautā',
      blocks: [
        paragraph(
          'Katrs uzdevums ir cilvēks ar pasi, varbūt vīzu, spiedogiem un plānu. Vai nu jūs stāvat uz ārējās robežas un pārbaudāt ieceļošanu, vai arī Gruzijā un pārbaudāt pilsoņa izceļošanu bez vīzas. Jautājums ir viens: vai kāds nosacījums nav izpildīts? Jūs nosaucat nosacījumu.',
        ),
        paragraph(
          'Ja jums ir divdesmit minūtes: izlasiet šo lapu, lapu par to, cik reti tas ir, un lapu par tiesībām, un paņemiet līdzi piecus teikumus.',
        ),
        list([
          'Skaita abus galus un katru dienu vienreiz.',
          'Nekad limits mīnus izmantotais: pārvietojiet logu.',
          'Pase ir derīga vēl trīs mēnešus pēc izceļošanas un ieceļojot nav vecāka par desmit gadiem.',
          'Trūkstošs papīrs ir jautājums, nevis neizpildīts nosacījums.',
          'Nosauciet nosacījumu, pantu un kas to novērstu; patvērums ir vispirms.',
        ]),
        table(
          'Četras atbildes par nosacījumu',
          ['Atbilde', 'Kad', 'Ko darāt'],
          [
            ['izpildīts', 'pierādījums to rāda', 'neko'],
            ['neizpildīts', 'pierādījums rāda pretējo', 'nosaucat ar pantu'],
            ['nav zināms', 'trūkst fakta', 'jautājat; tas nav neizpildīts'],
            [
              'jāvērtē jums',
              'likums to atstāj jums: mērķis, līdzekļi, sabiedriskā kārtība',
              'vērtējat kopumu un pierakstāt, kāpēc',
            ],
          ],
          'sbc-6',
        ),
        paragraph(
          'Uzdevumos mērķis un līdzekļi ir kārtībā. Kaut kas nav kārtībā tikai tur, kur to rāda datums, diena, spiedogs vai papīrs. Papīrs, kas atzīmēts kā neesošs, jau tika prasīts.',
        ),
        question(
          'task-1',
          'Ceļotājam no deviņām naktīm pēdējām divām nav viesnīcas rezervācijas. Vai naktsmītnes nosacījums nav izpildīts?',
          [
            'Nav: katrai naktij vajag rezervāciju.',
            'Nav, ja ceļotājs vilcinās.',
            'Trūkstošs papīrs pats par sevi nav neizpildīts nosacījums. Es jautāju.',
          ],
          2,
          'Robežu kodeksa I pielikums papīrus uzskaita kā piemērus. Jūs vērtējat visu uzturēšanos.',
          'sbc-8',
        ),
      ],
    },
    {
      id: 'counting',
      title: 'Dienu skaitīšana',
      blocks: [
        keyFigure('limit', 'uzturēšanās dienas, ne vairāk,'),
        keyFigure(
          'window',
          'dienu periodā, lai kuru ņemtu. Pārbaudi veic katrai uzturēšanās dienai: ņemiet šo dienu un 179 dienas pirms tās.',
        ),
        list(
          [
            'Ieceļošanas dienu skaita un izceļošanas dienu skaita, lai kura būtu stunda.',
            'Ieceļošana un izceļošana vienā dienā: 1 diena. Ārā un atkal iekšā vienā dienā: šo dienu skaita vienreiz.',
            'Uzturēšanās, kas ierakstos pārklājas, apvieno, nekad nesaskaita kopā.',
            'Dienas ar uzturēšanās atļauju vai ilgtermiņa vīzu neskaita.',
          ],
          'sbc-6',
        ),
        example(
          'Spiedogi lapu secībā',
          [
            '7. lapa: ieceļošana 2027. gada 1. aprīlī, izceļošana 2027. gada 30. aprīlī. Tās ir 30 dienas.',
            '9. lapa: ieceļošana 2027. gada 10. janvārī, izceļošana 2027. gada 19. februārī. Janvārī ir 22 un februārī 19: 41 diena.',
            'Nekas nepārklājas. 2027. gada 1. jūnijā periods sākas 2026. gada 4. decembrī, tāpēc abas ir tajā.',
          ],
          '2027. gada 1. jūnijā cilvēks ir izmantojis 71 dienu. Lapu secība neko nenozīmē.',
          'computed-here',
        ),
        question(
          'counting-1',
          'Ieceļošana 3. maijā plkst. 23:50, izceļošana 5. maijā plkst. 00:10. Cik dienu?',
          ['1', '2', '3'],
          2,
          '3., 4. un 5. maijs: abus galus skaita pilnībā.',
          'sbc-6',
        ),
      ],
    },
    {
      id: 'window',
      title: 'Logs kustas',
      blocks: [
        chart(
          'window',
          'Izmantotās dienas 180 dienās, kas beidzas katrā dienā, katra desmitā diena no 10 līdz 310: uzturēšanās no 1. līdz 60. un no 101. līdz 130. dienai. No 181. dienas vecās dienas izkrīt.',
        ),
        paragraph(
          'Cik ilgi var palikt tas, kurš ieceļo šodien? Nevis 90 mīnus izmantotais. Kamēr cilvēks paliek, vecās dienas izkrīt no loga un rodas jauna vieta.',
          'sbc-6',
        ),
        example(
          'Kāpēc atņemšana ir nepareiza',
          [
            'Iepriekšējās lapas uzturēšanās: no 10. janvāra līdz 19. februārim un no 1. līdz 30. aprīlim 2027. gadā, 71 diena.',
            'Ieceļošana 1. jūnijā: 90 mīnus 71 ir 19, un pēdējā likumīgā diena tiešām ir 19. jūnijs.',
            'Ieceļošana 25. jūnijā: atņemšana atkal saka 19. Bet no 9. jūlija janvāra dienas izkrīt, katru dienu viena.',
          ],
          'Kas ieceļo 25. jūnijā, var palikt 60 dienas, līdz 2027. gada 23. augustam. Atņemšana cilvēku būtu sūtījusi mājās 41 dienu par agru.',
          'computed-here',
        ),
        keyFigure(
          'absence',
          'pilnas dienas ārpus zonas, ja bez pārtraukuma pavadītas 90 dienas; ieceļot atkal var 91. dienā.',
        ),
        paragraph(
          'Trīs skaitļi, ko jauc: pirmā nelikumīgā diena, nelikumīgo dienu skaits un par cik 90 ir pārsniegts izceļojot. Pasakiet, kuru domājat.',
        ),
        question(
          'window-1',
          'Izceļojot uzturēšanās bija nelikumīga 12 dienas. Vai pārsniegums izceļojot ir 12?',
          ['Ne vienmēr: kamēr cilvēks palika, vecās dienas izkrita no loga.', 'Vienmēr.', 'Nekad.'],
          0,
          'Dienas vērtē pa vienai, pārsniegumu tikai beigās. Abi skaitļi atšķiras, ja pa to laiku no loga iziet vecāka uzturēšanās.',
          'sbc-6',
        ),
      ],
    },
    {
      id: 'territory',
      title: 'Kuras dienas un pēc kādiem pierādījumiem',
      blocks: [
        table(
          'Vai dienu šajā valstī skaita?',
          ['Valsts', 'Skaita'],
          [
            ['Horvātija', 'no 2023. gada 1. janvāra'],
            ['Bulgārija, Rumānija', 'no 2024. gada 31. marta; agrākas nekad'],
            ['Kipra, Īrija', 'nē, cik zināms, to rakstot: skatiet sarakstu'],
            [
              'Monako, Andora, Sanmarīno, Vatikāns',
              'pēc ierakstiem nevar izlemt: vērtē amatpersona',
            ],
          ],
          'dec-2024-210',
        ),
        paragraph(
          'Svarīgs ir dienas datums, nevis jautājuma datums. Likuma sarakstiem ir diena, kad tie pārbaudīti; paskatieties uz to.',
        ),
        paragraph(
          'Līdz 2025. gada 12. oktobrim pierādījums ir spiedogi. No tā laika līdz 2026. gada 9. aprīlim Ieceļošanas/izceļošanas sistēmu ieviesa pakāpeniski: kur tai nav datu, izšķir spiedogs, kur tai ir ieceļošana ar biometrisku datni, izšķir tā. No 2026. gada 10. aprīļa ieraksts ir sistēma. Trūkstošs izceļošanas spiedogs ir pieņēmums, ko cilvēks var atspēkot: ar iekāpšanas karti, algas lapu, citas valsts spiedogu.',
          'ees',
        ),
        question(
          'territory-1',
          'Uzturēšanās Rumānijā 2024. gadā no 1. līdz 20. februārim. Vai to šodien skaita?',
          [
            'Jā, Rumānija ir dalībvalsts.',
            'Nē: dienas ir pirms 2024. gada 31. marta.',
            'Tikai ja robeža šķērsota pa sauszemi.',
          ],
          1,
          'Bulgārijas un Rumānijas dienas skaita no 2024. gada 31. marta. Agrākas neskaita nekad.',
          'dec-2024-210',
        ),
      ],
    },
    {
      id: 'document-and-visa',
      title: 'Dokuments un vīza',
      blocks: [
        list(
          [
            'Dokuments ir derīgs vismaz 3 mēnešus pēc paredzētās izceļošanas no zonas.',
            'Tas izdots 10 gados pirms ieceļošanas dienas. Pati gadadiena ir robeža: jautājiet. Dažas valstis pasi dod uz 15 gadiem: tā ir derīga, bet no vienpadsmitā gada zonai par vecu.',
            '3 mēneši beidzas tajā pašā datumā; ja tāda nav, mēneša pēdējā dienā: no 30. novembra līdz 28. februārim.',
          ],
          'sbc-6',
          'time',
        ),
        table(
          'Kā lasīt īstermiņa vīzu',
          ['Lauks', 'Noteikums'],
          [
            ['no, līdz', 'katra uzturēšanās diena ir starp tiem'],
            [
              'ilgums',
              'lielākais uzturēšanās dienu skaits, ieskaitot agrākas uzturēšanās ar to pašu vīzu; ieceļošanas un izceļošanas dienu skaita',
            ],
            ['ieceļošanas reizes', '1, 2 vai MULT; pārvietošanās zonā nav ieceļošana'],
            ['derīga', 'Šengenas valstīs vai tikai nosauktajās'],
          ],
          'visa-code',
        ),
        paragraph(
          'Bez vīzas: to valstu pilsoņi, kuras ir Regulas (ES) 2018/1806 II pielikumā. Valstspiederība, kuras nav nevienā sarakstā, nekad nav atbrīvota. Gruzijas pilsoņi ar biometrisku parasto pasi ir atbrīvoti kopš 2017. gada 28. marta; diplomātiskajām, dienesta un oficiālajām pasēm atbrīvojums ir apturēts no 2026. gada 6. marta līdz 2027. gada 6. martam.',
          'visa-list',
        ),
        question(
          'document-1',
          'Izceļošana plānota 20. augustā. Pase derīga līdz 15. novembrim. Ko jūs sakāt?',
          [
            'Neizpildīts: 3 mēneši pēc 20. augusta ir 20. novembris.',
            'Izpildīts: brauciena laikā pase ir derīga.',
            'Jāvērtē jums.',
          ],
          0,
          '15. novembris ir pirms 20. novembra. To novērstu agrāka izceļošana, līdz 15. augustam: pasakiet to.',
          'sbc-6',
          'time',
        ),
      ],
    },
    {
      id: 'georgian-exit',
      title: 'Izceļošana no Gruzijas uz zonu',
      blocks: [
        paragraph(
          'Kopš 2021. gada 1. janvāra Patruļpolicija pārbauda Gruzijas pilsoņus, kas uz zonu lido bez vīzas. Tas ir Gruzijas likums ar savu formulējumu un savu pārsūdzību. V pielikuma veidlapu te nekad nedrukā.',
          'georgian-exit',
        ),
        list(
          [
            'biometriska pase, izdota ne agrāk kā pirms 10 gadiem un derīga vismaz 3 mēnešus pēc izceļošanas no zonas',
            'atpakaļceļa biļete vai rezervācija',
            'naktsmītnes rezervācija vai uzņēmēja adrese un piekrišana',
            'veselības apdrošināšana braucienam',
            'iztikas līdzekļi',
            'nav zināms neviens zonas valsts aizliegums',
            'bērnam piekrišana, ko prasa likums',
          ],
          'georgian-exit',
        ),
        paragraph(
          'Ielūgums sarakstā nav: kam tā nav, tam nekā netrūkst. Valsts, kas aptur savu pilsoni, ierobežo tiesības. Tāpēc ierakstā nosauc, kuras prasības trūkst, kas to novērstu, tiesisko pamatu un pārsūdzību. Nekad valstspiederību, nekad risku, nekad sakritību (4. protokola 2. pants; Stamose pret Bulgāriju).',
          'protocol-4',
        ),
        example(
          'Trūkst viena papīra',
          [
            'Pase, biļete un naktsmītne ir kārtībā. Apdrošināšana beidzās 4. martā; atgriešanās ir 9. martā.',
            'Trūkst: apdrošināšanas pēdējām 5 dienām. Novēršana: polise, ko desmit minūtēs var nopirkt pa tālruni.',
            'Reisu slēdz pēc četrdesmit minūtēm.',
          ],
          'Jūs nosaucat schengen.exit.health-insurance un pasakāt, kas to novērš. Ceļotājs, kurš polisi nopircis, iet.',
          'georgian-exit',
        ),
        question(
          'exit-1',
          'Visi papīri ir kārtībā. Kolēģis saka: “No tā ciema paliek par ilgu.” Ko jūs darāt?',
          [
            'Apturu ceļotāju jautājumiem.',
            'Prasu divreiz vairāk līdzekļu.',
            'Neko: tā nav prasība un nav fakts par šo cilvēku.',
          ],
          2,
          'Kas teikts par ciemu, nav teikts ne par vienu. Ko drīkst prasīt, nosauc likums.',
          'protocol-4',
          'fra-2018',
        ),
      ],
    },
    {
      id: 'refusal',
      title: 'Ieceļošanas atteikums: burti, pamati, cilvēks',
      blocks: [
        table(
          'Standarta veidlapas pamati mūsu vārdiem',
          ['Burts', 'Pamats'],
          [
            ['A', 'nav derīga ceļošanas dokumenta'],
            ['B', 'viltots vai pārveidots ceļošanas dokuments'],
            ['C', 'nav derīgas vīzas vai atļaujas'],
            ['D', 'viltota vai pārveidota vīza vai atļauja'],
            ['E', 'uzturēšanās mērķis vai nosacījumi nav parādīti'],
            ['F', 'uzturēšanās dienas ir izmantotas'],
            ['G', 'līdzekļu nepietiek'],
            ['H', 'brīdinājums par ieceļošanas atteikumu'],
            ['I', 'drauds sabiedriskajai kārtībai, drošībai, veselībai vai attiecībām'],
            ['J', 'atteikums dot biometriskos datus, kur tie vajadzīgi'],
          ],
          'sbc-14',
        ),
        list(
          [
            'Atzīmē visus burtus, kas atbilst, katru ar savu pierādījumu.',
            'Lēmumā ir precīzi pamati. Cilvēks paraksta, saņem kopiju un sarakstu, kur pārsūdzēt.',
            'Savienības, EEZ un Šveices pilsoņi un viņu ģimenes locekļi šo veidlapu nekad nesaņem.',
            'Patvērumu tas neskar: kas lūdz aizsardzību, to vispirms nodod.',
          ],
          'sbc-14',
          'free-movement',
        ),
        paragraph(
          'Ko piedāvā sistēma, ir priekšlikums. Lemj nosaukta amatpersona, otra apstiprina, un pie E, G un I vērtējums ir jūsu un tiek pierakstīts.',
          'sbc-14',
        ),
        question(
          'refusal-1',
          'Meklējamo saraksta sakritība, kas vēlāk izrādās cita persona. Kurš burts?',
          ['H', 'Neviens: sakritība nav pamats.', 'I'],
          1,
          'Burtam H vajag brīdinājumu par ieceļošanas atteikumu tieši šai personai. Līdzība nav brīdinājums.',
          'sbc-14',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'Cik reti tas ir',
      blocks: [
        chart(
          'base-rates',
          'Cik no apturētajiem ir neizpildīts nosacījums, atkarībā no tā, cik tādu ir starp visiem ceļotājiem; amatpersonām ir 90 % trāpījumu un 6,7 % viltus trauksmju. Pēc pirmā bloka “Manas mācības” to pašu rāda ar jūsu rādītājiem.',
        ),
        paragraph(
          'Ja nav izpildīts 1 no 100, amatpersonas uz sliekšņa uz katru atrasto aptur 7, kuriem viss ir kārtībā; ja 5 no 10 000, tās aptur 149. Vairums šo apturēšanu ir rēķināšanas kļūdas, un tās pazūd, kad saskaita divreiz.',
          'computed-here',
        ),
        paragraph(
          'Retu izlaiž: dažos pētījumos apmēram 45 % retu neatbilstību, arī skatoties otrreiz; viens pētījums ar 2 % to neatrada.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'Kurš ieradums te novērš visvairāk nepareizu apturēšanu?',
          [
            'Vispār būt stingrākam.',
            'Pirms saka “neizpildīts”, saskaitīt vēlreiz pēc pierādījumiem.',
            'Jautāt ceļotājam, cik dienu viņš palika.',
          ],
          1,
          'Neizpildītu nosacījumu var parādīt uz papīra. Ja nevarat parādīt, tas nav neizpildīts.',
          'sbc-6',
        ),
      ],
    },
    common.rights([
      paragraph(
        'Patvēruma lūgums ir pirms visiem nosacījumiem: ne dokumenta, ne vīzas, ne dienu vairs, un tomēr jūs nododat (Šengenas Robežu kodekss, 3. un 4. pants). Bērns ar šaubīgu pavadītāju nav tikai papīru jautājums: izsauciet bērnu aizsardzības dienestu un atstājiet bērnu pie apmācīta cilvēka.',
        'sbc-3-4-7',
        'child-convention',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'schengen.entry.document-validity':
      'Dokuments beidzas, pirms pagājuši 3 mēneši pēc paredzētās izceļošanas. Aprēķiniet datumu, tad salīdziniet.',
    'schengen.entry.document-age': 'Izdots vairāk nekā 10 gadus pirms ieceļošanas dienas.',
    'schengen.entry.visa':
      'Vīza vajadzīga (pasei, kas nav biometriska, to var vajadzēt) un tās nav, vai tās datumi, dienas, ieceļošanas reizes vai teritorija uzturēšanos neaptver.',
    'schengen.entry.ninety-days':
      'Kādā plānotās uzturēšanās dienā 180 dienās, kas ar to beidzas, ir vairāk nekā 90 dienu. Nosauciet pirmo tādu dienu.',
    'schengen.exit.passport-biometric': 'Pase nav biometriska.',
    'schengen.exit.passport-validity':
      'Izdota vairāk nekā pirms 10 gadiem vai derīga mazāk nekā 3 mēnešus pēc izceļošanas no zonas.',
    'schengen.exit.return-ticket': 'Kad prasīja, atpakaļceļa biļete vai rezervācija nav uzrādīta.',
    'schengen.exit.lodging': 'Nav uzrādīta ne rezervācija, ne uzņēmēja adrese un piekrišana.',
    'schengen.exit.health-insurance': 'Apdrošināšanas nav, vai tā neaptver visu braucienu.',
    'schengen.exit.known-ban':
      'Zonas valsts cilvēkam noteikusi aizliegumu, un tas ir zināms, ar datumiem.',
    'schengen.exit.child-consent': 'Nav piekrišanas, ko likums šim bērnam prasa.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'Papīra kalendārs katram kursantam: vispirms skaita ar roku, tad ar kalkulatoru.',
      'Likums, kāds tas ir šonedēļ: Kipras, ETIAS un Gruzijas apturējuma datumi var būt mainījušies.',
      'Jūsu atteikuma veidlapa un pārsūdzības kontaktpunktu saraksts.',
    ],
    debrief: [
      'Kura bija pirmā nelikumīgā diena, un uz kuru spiedogu tā balstās?',
      'Kas to būtu novērsis, un vai jūs to pateicāt ceļotājam?',
      'Vai aprēķināja likums vai vērtējāt jūs?',
    ],
    errors: [
      [
        'Par atbildi uzskata 90 mīnus izmantoto',
        'Uzzīmējiet logu un pārvietojiet to ar roku pa desmit dienām.',
      ],
      ['Skaita naktis', 'Vienas dienas braucieni: iekšā un ārā ir 1 diena.'],
      ['Saskaita uzturēšanās, kas pārklājas', 'Krāsojiet dienas kalendārā; dienu krāso vienreiz.'],
      [
        'Skaita Rumāniju pirms 2024. gada 31. marta',
        'Par katru uzturēšanos jautājiet: kurā valstī, kurā datumā?',
      ],
      [
        'Trūkstošu papīru uzskata par neizpildītu',
        'Lieciet pierakstīt, ko prasīja un ko atbildēja.',
      ],
    ],
  }),
};
