import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/lv.ts';

/** Document fraud, in Latvian. */
export const text: CourseText = {
  barBecause:
    'd’ apakšējam galam jāsasniedz 2,0. To sasniedz, ja aptur 51 no 60 dokumentiem, kas nav kārtībā, un 18 no 240, kas ir kārtībā. Pasu dienesta darbinieki, kas salīdzina seju ar fotogrāfiju, sasniedz 2,64 (White un citi, 2014); šeit palīdz lasītājs, bet daudzi viltojumi redzami tikai vienā vietā. Ka dokumentu ekspertam droši jābūt apmēram šo darbinieku līmenī, ir mūsu pieņēmums.',
  prevalenceBecause:
    'Pieņemam, ka no 1000 dokumentiem 5 nav kārtībā. Īstas robežas daļu neviens nepublicē; ņemiet vērā savas vienības rādītāju, ja tāds ir.',
  outcomes: {
    evidence:
      'Katram dokumentam nosauc pārbaudi, kas parāda, kas nav kārtībā, un kur to var redzēt.',
    limits: 'Pasaka, ko pārbaude nevar pierādīt, un “nav pārbaudīts” nekad neuzskata par “tīrs”.',
    compare:
      'Salīdzina uzrādītāju un portretu pēc pazīmēm, pirms skatās ko citu, un nosauc pārliecību.',
    refer: 'Veic vajadzīgo nosūtīšanu (patvērums, bērns, cietušais), lai kāds būtu dokuments.',
    record: 'Pieraksta konstatējumus par dokumentu, nevis par cilvēku.',
  },
  pages: [
    {
      id: 'task',
      title: 'Ko jums jautā',
      blocks: [
        paragraph(
          'Katrs uzdevums ir dokuments un tā uzrādītājs: mašīnlasāmā zona, drukātie dati, mikroshēmas datnes, ja tā ir, vīzas zīmogs, portrets un dzīvs attēls. Jūs lemjat, vai dokumentā kaut kas nav kārtībā vai uzrādītājs nav tā turētājs. Jūs nosaucat pierādījumu, pasakāt, cik droši esat, un, kur vajag, veicat nosūtīšanu.',
        ),
        paragraph(
          'Ja jums ir divdesmit minūtes: izlasiet šo lapu, lapu par to, cik reti tas ir, un lapu par tiesībām, un paņemiet līdzi piecus teikumus.',
        ),
        list([
          'Pelēks nav zaļš: kas nav noticis, neko nav pierādījis.',
          'Sakrītoši kontrolcipari pierāda maz; izšķir parakstītā mikroshēma.',
          'Sekojiet ķēdei pēc atslēgām līdz uzticamības krātuvei, nekad pēc vārdiem.',
          'Vispirms salīdziniet sejas, pazīmi pa pazīmei, pirms visa cita.',
          'Nosauciet vienu faktu, kas to parāda, un veiciet vajadzīgo nosūtīšanu.',
        ]),
        table(
          'Pieci pārbaudes vārdi un ko drīkst secināt',
          ['Vārds', 'Ko tas nozīmē', 'Jūs secināt'],
          [
            ['sekmīga', 'pārbaude notika, un viss sakrita', 'tikai to, uz ko šī pārbaude skatās'],
            ['neizdevās', 'pārbaude notika, un nesakrita', 'ir fakts: noskaidrojiet, kurš'],
            ['nenoteikta', 'notika un nevarēja pateikt', 'pagaidām neko: skatieties citur'],
            ['nav atbalstīta', 'šis dokuments vai lasītājs to nespēj', 'par dokumentu neko'],
            ['pārtraukta', 'pārbaude pārtrūka', 'par dokumentu neko'],
          ],
          'tr-03135',
        ),
        paragraph(
          'Pēdējie trīs vārdi nav “tīrs”. Mikroshēma, kas nav nolasīta, neko nav pierādījusi, ne par, ne pret.',
          'tr-03135',
        ),
        question(
          'task-1',
          'Mikroshēmas pārbaude tika pārtraukta. Viss pārējais sakrīt. Ko jūs zināt par mikroshēmu?',
          [
            'Neko.',
            'Tā ir īsta, jo nekas nebija nesekmīgs.',
            'Tā ir viltota, jo īstas mikroshēmas var nolasīt.',
          ],
          0,
          'Pārtraukta pārbaude par dokumentu neko nesaka. Lasiet vēlreiz; ja tas nepalīdz, lemiet pēc pārējā un pierakstiet, ka mikroshēma nav pārbaudīta.',
          'tr-03135',
        ),
      ],
    },
    {
      id: 'who-sees',
      title: 'Kurš ko var redzēt',
      blocks: [
        paragraph(
          'Uzdevumos ir četrdesmit datu viltojumu veidi. Daži redzami pirmajā līnijā ar zonas lasītāju, daži tikai otrajā līnijā ar mikroshēmu, uzticamības krātuvi un ziņām par valstīm, bet daži nav redzami nevienam, kas skatās datus.',
          'forgeries',
        ),
        chart('who-sees', 'Četrdesmit viltojumu veidi pēc tā, kurš tos var redzēt', [
          'pirmā līnija',
          'otrā līnija',
          'neviens pēc datiem',
        ]),
        list(
          [
            'Neviens pēc datiem: visa mikroshēma nokopēta, ja valsts to nesargā ar atslēgu; īsts dokuments tā rokās, kurš līdzinās turētājam.',
            'Šajos uzdevumos vispār nav: apmainīta lapa, virsū uzlikta fotogrāfija, papīrs un gaisma. Tam vajag pašu priekšmetu un laboratoriju.',
            'Nav viltojums un tomēr nav kārtībā: īsts dokuments, kas iegūts ar viltotiem papīriem.',
          ],
          'forgeries',
        ),
        paragraph(
          'Zināt robežu ir prasmes daļa. Kas tic, ka katru viltojumu var redzēt, sāks to redzēt visur.',
        ),
        question(
          'who-sees-1',
          'Visas pārbaudes ir sekmīgas, un mikroshēmai nav savas atslēgas. Vai mikroshēma var būt kopija?',
          [
            'Nē: visas pārbaudes bija sekmīgas.',
            'Tikai tad, ja zona nav kārtībā.',
            'Jā: bez aktīvās vai mikroshēmas autentifikācijas kopija neko neatklāj.',
          ],
          2,
          'Kopijā ir tie paši baiti un tas pats paraksts. Abus atšķir tikai atslēga, ko nevar nokopēt.',
          'doc-9303-10',
        ),
      ],
    },
    {
      id: 'zone',
      title: 'Mašīnlasāmā zona',
      blocks: [
        paragraph(
          'Kontrolciparu rēķina ar svariem 7, 3, 1. Cipars ir tas, kas tas ir, A ir 10 un Z ir 35, aizpildītājs ir 0. Summas pēdējais cipars ir kontrolcipars.',
          'doc-9303-3',
        ),
        example(
          'Numurs AB1234567',
          [
            'A ir 10 reiz 7: 70. B ir 11 reiz 3: 33. 1 reiz 1: 1.',
            '2 reiz 7: 14. 3 reiz 3: 9. 4 reiz 1: 4.',
            '5 reiz 7: 35. 6 reiz 3: 18. 7 reiz 1: 7.',
            'Summa ir 191, tātad kontrolcipars ir 1.',
            'Tagad 6 vietā izlasiet G: G ir 16 reiz 3: 48. Summa ir 221, un kontrolcipars atkal ir 1.',
          ],
          'Kontrolcipars nevar atšķirt 6 no G. Lasītājs, kas te ir drošs, min: skatiet drukāto numuru vai mikroshēmu.',
          'doc-9303-3',
          'check-digits',
        ),
        keyFigure(
          'blind-pairs',
          'rakstzīmju pāri, ko nevar atšķirt neviens kontrolcipars, no 666. Starp līdzīgajiem: 6 un G, 1 un L, 8 un I, aizpildītājs un K.',
        ),
        list(
          [
            'Viens cipars nav pareizs: nesakrīt lauka vai kopējais kontrolcipars. Ja visi sakrīt, tas nav pierādījums: arī viltotājs prot tos aprēķināt. Tad jāatbild mikroshēmai.',
            'Vārdi: garu vārdu apcērt pēc noteikuma. Vārds, kas ietilpst un tomēr ir apcirsts, ir konstatējums; vārds, kas neietilpst un tāpēc ir apcirsts, nav.',
            'Kodi: valsts un dokumenta kods ir spēkā no kādas dienas līdz kādai dienai. Jautājiet izdošanas dienu.',
            'Datumi: 31. februāra nav nevienā kalendārā. Derīgums, kādu valsts nekad nav devusi, ir konstatējums.',
          ],
          'doc-9303-3',
        ),
        question(
          'zone-1',
          'Numurs zonā mainīts, un visi kontrolcipari aprēķināti no jauna. Kas to parāda?',
          ['Kopējais kontrolcipars.', 'Rindas garums.', 'Zonas salīdzinājums ar mikroshēmas DG1.'],
          2,
          'Aritmētika atkal ir pareiza, tāpēc iebilst tikai tas, ko viltotājs nevarēja mainīt: parakstītā zonas kopija mikroshēmā.',
          'doc-9303-10',
          'forgeries',
        ),
      ],
    },
    {
      id: 'chip',
      title: 'Mikroshēma: no jaucējvērtības līdz valstij',
      blocks: [
        paragraph(
          'Lasiet mikroshēmu kā ķēdi. DG1 satur zonu, DG2 portretu. To jaucējvērtības ir drošības objektā. Drošības objektu paraksta dokumenta parakstītājs, bet tā sertifikātu valsts. Ķēdes galam uzticaties tāpēc, ka tas ir uzticamības krātuvē, un nekā cita dēļ.',
          'doc-9303-10',
        ),
        table(
          'Kas izdarīts un kura pārbaude atbild',
          ['Kas izdarīts', 'Kas atbild', 'Kods'],
          [
            ['DG1 nomainīts', 'DG1 jaucējvērtība', 'dg1.hash'],
            ['portrets nomainīts', 'DG2 jaucējvērtība', 'dg2.hash'],
            [
              'pārrakstītas arī jaucējvērtības',
              'drošības objekta jaucējvērtība un paraksts',
              'sod.digest, sod.signature',
            ],
            [
              'visu no jauna parakstījusi paša viltotāja iestāde',
              'ķēde, kas uzticamības krātuvē neved ne pie viena',
              'chain',
            ],
            ['parakstīts ar citas valsts atslēgu', 'valsts visā ķēdē', 'issuing-state'],
            [
              'visa mikroshēma nokopēta bez atslēgas',
              'aktīvā vai mikroshēmas autentifikācija',
              'active-authentication, chip-authentication',
            ],
            [
              'autentifikācijas grupas svītrotas no saraksta',
              'saraksts pret drošības objektu',
              'com.sod',
            ],
          ],
          'forgeries',
        ),
        paragraph(
          'Sakrītošas jaucējvērtības neko nepierāda, ja paraksts nav derīgs: kas mainīja datus, var mainīt arī jaucējvērtības. Neko nepierāda arī vārds sertifikātā: ķēdei seko pēc atslēgas.',
          'doc-9303-10',
        ),
        paragraph(
          'Beigta mikroshēma nav viltota mikroshēma. Dokuments ar beigtu mikroshēmu paliek derīgs; jūs zināt mazāk, un pārējam jānes vairāk. Ja dokuments saka, ka mikroshēma ir, un tā neatbild, pierakstiet; šajos uzdevumos tas pats par sevi nekad nav tas, kas nav kārtībā.',
          'doc-9303-10',
        ),
        question(
          'chip-1',
          'DG1 un DG2 jaucējvērtības sakrīt ar drošības objektu. Tā paraksts nav derīgs. Kuru kodu nosaucat?',
          ['sod.signature', 'dg1.hash', 'Nevienu: jaucējvērtības sakrīt.'],
          0,
          'Jaucējvērtības ir tikai tik labas, cik paraksts virs tām.',
          'doc-9303-10',
        ),
      ],
    },
    {
      id: 'seal-and-state',
      title: 'Vīzu zīmogi un kas zināms par valsti',
      blocks: [
        paragraph(
          'Vīzas zīmogs ir mazs parakstīts teksts svītrkodā. Tajā ir pases numurs un vīzas dati. Uz vairumu jautājumu atbild divi salīdzinājumi: numurs zīmogā pret pases zonu un zīmogs pret druku.',
          'doc-9303-13',
        ),
        list(
          [
            'Numurs zīmogā nesakrīt ar pasi: uzlīme pārlikta vai pase atjaunota. Pirms to nosaucat, palūdziet veco pasi.',
            'Drukā ir vairāk dienu vai vairāk ieceļošanas reižu nekā zīmogā: uzlīme mainīta.',
            'Zīmogs, ko nevar nolasīt, nav viltots zīmogs. Lasiet vēlreiz citā gaismā.',
          ],
          'doc-9303-13',
        ),
        paragraph(
          'Ziņas par valsti ir vienkāršas un stipras: cik ilgi tās dokumenti ir derīgi, no kuras dienas modelis izdots, kādi numuri ir sērijā, kā tā raksta vārdus ar latīņu burtiem. Mikroshēma tam nav vajadzīga. Tās ir tik labas, cik tabula, no kuras nāk: skatiet ieraksta datumu.',
          'forgeries',
        ),
        example(
          '30 dienu vīza',
          [
            'Uz uzlīmes: ilgums 90 dienas, vairākkārtēja ieceļošana.',
            'Zīmogs nolasīts: ilgums 30 dienas, 1 ieceļošana. Tā paraksts ir derīgs.',
            'Pases numurs zīmogā ir tas pats, kas zonā.',
          ],
          'Uzlīme pieder šai pasei, un tās druka mainīta: seal.print. Pasi šis konstatējums neskar.',
          'doc-9303-13',
        ),
        question(
          'seal-1',
          'Zīmogs nosauc citas pases numuru. Uzlīme ir vecā pasē ar šo numuru un nogrieztu stūri, ko uzrādītājs rāda kopā ar jauno. Ko nosaucat?',
          [
            'seal.visa-passport: uzlīme pārlikta.',
            'Neko: derīgu vīzu vecā pasē lieto kopā ar jauno.',
            'state.series',
          ],
          1,
          'Salīdzinājums, kas nesakrīt, ir jautājums, nevis atbilde. Uz to atbild vecā pase.',
          'doc-9303-13',
        ),
      ],
    },
    {
      id: 'face',
      title: 'Dokuments un uzrādītājs',
      blocks: [
        keyFigure(
          'false-accepts',
          'svešu dokumentu lietotāju akceptēja pasu dienesta darbinieki, kam cilvēkam un fotogrāfijai bija ne vairāk kā desmit sekundes.',
        ),
        keyFigure('false-rejects', 'godīgu cilvēku tie paši darbinieki noraidīja.'),
        paragraph(
          'Dienesta gadi neko nemainīja; metode var. Vispirms skatiet sejas, pirms zonas, mikroshēmas vai mājiena, jo tas, ko zināt, maina to, ko redzat. Ejiet cauri pazīmēm pa vienai un skaļi sakiet, kas sakrīt un kas ne.',
          'white-2014',
          'fysh-2018',
        ),
        list([
          'Ausis: malas un ļipiņas forma; tās mainās lēni; palūdziet atglaust matus.',
          'Attālumi: starp acīm, no deguna līdz mutei, žokļa līnija.',
          'Zīmes: rētas un dzimumzīmes, katra savā vietā.',
          'Neņemiet vērā: matus, bārdu, brilles, kosmētiku, svaru, gaismu, sejas izteiksmi.',
        ]),
        paragraph(
          'Uzdevumos katras sejas vietā ir raksts, jo īstas sejas netiek glabātas. Salīdziniet rakstus tā, kā salīdzināt sejas: rindu pa rindai, pazīmi pa pazīmei. Turētājs ir vecāks nekā portretā un stāv citā gaismā, tāpēc dažas vietas atšķiras; citam cilvēkam to ir daudz.',
        ),
        paragraph(
          'Divi, kas vērtē atsevišķi un tad salīdzina, ir labāki par vienu; viens eksperts kopā ar labāko algoritmu bija labāks par diviem ekspertiem. Tāpēc jautājiet kolēģim un vispirms nesakiet, ko domājat.',
          'phillips-2018',
        ),
        question(
          'face-1',
          'Zona, mikroshēma un paraksts ir kārtībā. Seja šķiet cita cilvēka. Kas sver vairāk?',
          [
            'Ne viens, ne otrs: pārbaudes runā par dokumentu, seja par uzrādītāju.',
            'Pārbaudes: tās ir aprēķinātas.',
            'Seja: tai vienmēr taisnība.',
          ],
          0,
          'Svešas identitātes lietotājam ir īsts dokuments. Visas tā pārbaudes ir sekmīgas, un neviena neskatās uz uzrādītāju.',
          'forgeries',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'Cik reti tas ir',
      blocks: [
        chart(
          'base-rates',
          'Cik no apturētajiem ir apturēti pareizi, atkarībā no tā, cik no visiem dokumentiem nav kārtībā; amatpersonām ir 86 % trāpījumu un 6 % viltus trauksmju. Pēc pirmā bloka “Manas mācības” to pašu rāda ar jūsu rādītājiem.',
        ),
        paragraph(
          'Ar tām pašām acīm: kur puse dokumentu nav kārtībā, no 100 apturēšanām pareizas ir 93. Kur nav kārtībā 5 no 1000, uz katru viltojumu aptur 14 godīgus cilvēkus. Amatpersona nav kļuvusi sliktāka. Godīgu cilvēku vienkārši ir tik daudz vairāk.',
          'computed-here',
          'white-2014',
        ),
        chart('rare', 'Izlaistie mērķi, procentos', [
          'puse uzdevumu ir mērķi',
          '1 vai 2 no 100 ir mērķi',
          'tas pats pēc 40 biežu mērķu sērijas',
        ]),
        paragraph(
          'Retu izlaiž. Dažos pētījumos izlaida apmēram 45 % retu neatbilstību, arī skatoties otrreiz; vienā pētījumā ar 2 % šāda efekta nebija. Mēs mērām abus, kopā ar jums.',
          'papesh-2014',
          'bindemann-2010',
          'wolfe-2007',
        ),
        question(
          'base-rates-1',
          'Šodien apturējāt 15 cilvēkus, un 1 bija viltots dokuments. Vai pārējie 14 bija jūsu kļūdas?',
          [
            'Jā: laba amatpersona aptur tikai viltotājus.',
            'Nē: tie 14 izskatījās aizdomīgi.',
            'Pašas par sevi ne: kad viltojumi ir reti, tieši to dod labas acis. Katram no 14 pienākas īsa un pieklājīga pārbaude.',
          ],
          2,
          'Ja nav kārtībā 5 no 1000, tad 86 % un 6 % dod 14 nepareizas apturēšanas uz vienu pareizu. Tas ir iemesls pārbaudi padarīt īsu, nevis pārstāt skatīties.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      paragraph(
        'Konstatējums par dokumentu ir par dokumentu. Cilvēka lapā nekad nav rakstīts “viltotājs”: tas ir tiesas ziņā. Rakstiet “numura kontrolcipars nesakrīt”, nevis “ceļotājs izmantoja viltotu pasi”.',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'mrz.format': 'Rinda ir par īsu vai par garu, vai rindas nesader kopā. Saskaitiet rakstzīmes.',
    'mrz.characters':
      'Rakstzīme ir tur, kur tās veidam nav vietas: burts datumā, burts aizpildītāja vietā.',
    'mrz.codes': 'Valsts vai dokumenta kods, kas neeksistē vai izdošanas dienā neeksistēja.',
    'mrz.check-digits':
      'Kontrolcipars neiznāk. Nosauciet, kad drukātais numurs ir izlasāms bez šaubām.',
    'mrz.dates': 'Datums, kāda nav nevienā kalendārā, vai neiespējama datumu secība.',
    'mrz.names': 'Vārds apcirsts, lai gan ietilpst, vai burti, kas tikai līdzinās aizpildītājiem.',
    'mrz.viz': 'Zona un druka atšķiras vairāk, nekā izskaidro transliterācija un apciršana.',
    'dg1.mrz': 'Zona lapā un zona mikroshēmā atšķiras.',
    'dg1.hash': 'DG1 jaucējvērtība nav tā, kas drošības objektā.',
    'dg2.hash': 'Mikroshēmas portreta jaucējvērtība nav tā, kas drošības objektā.',
    'com.sod': 'Grupu saraksts EF.COM un drošības objekts atšķiras: kāds negrib, lai grupu nolasa.',
    'sod.digest': 'Parakstītā jaucējvērtība neder jaucējvērtību sarakstam.',
    'sod.signature': 'Drošības objekta paraksts nav derīgs.',
    'signer.signature': 'Parakstītāja sertifikātu nav parakstījusi valsts atslēga.',
    'signer.profile': 'Parakstītāja sertifikāts būtiski neatbilst standartam: atslēga vai līkne.',
    'signer.usage-period': 'Parakstīts, kad parakstītāja atslēga vairs nedrīkstēja parakstīt.',
    'signer.revocation': 'Valsts parakstītāju ir atsaukusi.',
    'signer.document-type': 'Parakstītājs šāda veida dokumentu parakstīt nedrīkst.',
    chain:
      'Ķēde uzticamības krātuvē neved ne pie viena. Vispirms jautājiet, vai tur netrūkst šīs valsts.',
    'issuing-state': 'Valsts zonā un valsts ķēdē atšķiras.',
    'active-authentication': 'Mikroshēma nevarēja parādīt, ka tai ir sava atslēga.',
    'chip-authentication': 'Mikroshēma nevarēja parādīt, ka tai ir sava atslēga, jaunākajā veidā.',
    'pace-cam': 'Tas pats, izveidojot savienojumu.',
    'state.validity': 'Dokuments ir derīgs ilgāk, nekā valsts jebkad devusi.',
    'state.model': 'Izdots, pirms šis modelis pastāvēja.',
    'state.series': 'Numurs ir ārpus visām valsts sērijām.',
    'state.alerts': 'Valsts numuru ir paziņojusi par zagtu vai nozaudētu.',
    'state.transliteration': 'Vārda rakstība, kādu šī valsts nekad nelieto.',
    'seal.visa-passport': 'Zīmogs nosauc citu pasi, un neviena vecāka pase to neizskaidro.',
    'seal.print': 'Vīzas zīmogs un druka atšķiras.',
    'bearer.face': 'Uzrādītājs nav portretā redzamais cilvēks, pēc pazīmēm, ko varat nosaukt.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'Uzdevumu paraugi ir no valstīm, kuru nav. Klasē nerādiet īstu cilvēku īstus dokumentus.',
      'Zonas lasītājs un mikroshēmas lasītājs, ja tādi ir; uzdevumi iztiek bez tiem.',
      'Papīrs un zīmulis: katrs kursants vienreiz ar roku aprēķina trīs kontrolciparus.',
    ],
    debrief: [
      'Kura pārbaude bija nesekmīga, un uz kuru skatījāties vispirms?',
      'Vai bija pārbaude, kas nenotika, un vai uzskatījāt to par tīru?',
      'Kuru šodienas viltojumu neviens nevarēja redzēt?',
    ],
    errors: [
      [
        '“Nav pārbaudīts” uzskata par “tīrs”',
        'Pie katra pelēkā vārda lieciet skaļi pateikt, ko viņi nezina.',
      ],
      [
        'Uzticas jaucējvērtībām bez paraksta',
        'Uzzīmējiet ķēdi uz tāfeles un katru reizi pārgrieziet vienā vietā.',
      ],
      ['Uz seju skatās pēdējo', 'Aizklājiet zonu un mājienu, līdz sejas ir salīdzinātas.'],
      [
        'Aptur katru beigtu mikroshēmu',
        'Parādiet uzdevumos desmit īstus dokumentus ar beigtām mikroshēmām.',
      ],
      ['Drošības pēc nosauc piecus kodus', 'Jautājiet, kurš viens pats pārliecinātu otro līniju.'],
    ],
  }),
};
