import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/lv.ts';

/** Traveller assessment, in Latvian. */
export const text: CourseText = {
  barBecause:
    'd’ apakšējam galam jāsasniedz 1,75. To sasniedz, ja atrod 49 no 60 pareizām sakritībām un 23 no 240 svešiniekiem notur par meklēto personu. Neapmācīti cilvēki, salīdzinot fotogrāfiju pārus, kļūdās apmēram 20 %, tas ir d’ apmēram 1,7 (White un citi, 2014). Ierakstu salīdzināšana ir cits uzdevums; ka amatpersonai tajā droši jābūt labākai par neapmācītām acīm, ir mūsu pieņēmums.',
  prevalenceBecause:
    'Pieņemam, ka no 100 līdzībām pēc vārda 2 ir meklētā persona. Tas atkarīgs no saraksta un satiksmes; ņemiet vērā savas vienības rādītāju, ja tāds ir.',
  outcomes: {
    compare:
      'Salīdzina ceļotāja vārdu, dzimšanas datumu un dokumentu ar saraksta ierakstu lauku pa laukam.',
    contradict: 'Faktu, kas runā pret sakritību, meklē tikpat rūpīgi kā to, kas runā par.',
    fairness:
      'Vienādi lemj par ceļotājiem, kuri atšķiras tikai ar izcelsmi, dzimumu vai vārda skanējumu.',
    refer: 'Veic vajadzīgo nosūtīšanu (patvērums, bērns, cietušais), ir sakritība vai nav.',
    reason: 'Nosauc pamatu, ko otra amatpersona var pārbaudīt ierakstā.',
  },
  pages: [
    {
      id: 'task',
      title: 'Ko jums jautā',
      blocks: [
        paragraph(
          'Katrs uzdevums ir ceļotājs un blakus meklējamo personu saraksta ieraksts: vārdi, dzimšanas datums, dokumenti, valstspiederība. Jautājums ir viens: vai šī ir ieraksta persona? Jūs sakāt jā vai nē, cik droši esat un kurš ir fakts. Lai kāda būtu atbilde, jūs veicat nosūtīšanu, kur tā vajadzīga.',
        ),
        paragraph(
          'Ja jums ir divdesmit minūtes: izlasiet šo lapu, lapu par to, cik reti tas ir, un lapu par tiesībām, un paņemiet līdzi piecus teikumus.',
        ),
        list([
          'Ar vārdu sāk; ar vārdu nekad nebeidz.',
          'Jāsakrīt pilnam datumam vai numuram, ar ne vairāk kā vienu pārrakstīšanās kļūdu.',
          'Pirms lemjat, pierakstiet, kas runā pret.',
          'Vispirms skatieties paši, un mājienu pēdējo.',
          '“Pazudis” un “ņemt aprūpē” nozīmē palīdzību.',
        ]),
        paragraph(
          'Sakritība ir jautājums, ko uzdod mašīna. Tā nav konstatējums par ceļotāju un nekad nav atteikuma pamats. Katru sakritību pa vienai skata cilvēks, pirms no tās kaut kas izriet (Direktīva (ES) 2016/681, 6. panta 5. punkts un 7. panta 6. punkts).',
          'pnr-6-7',
        ),
        list([
          'Ierakstam ir pamats un norādījums. “Pazudis” un “ņemt aprūpē” nozīmē palīdzību, nevis aizdomas.',
          'Ierakstā nekam nav jābūt pilnīgam: gads bez dienas, pseidonīms bez uzvārda.',
          'Jūsu atbilde ir par šo ceļotāju un šo ierakstu. Tā nav par to, kāds ir cilvēks.',
        ]),
        question(
          'task-1',
          'Ierakstā teikts: pazudusi persona, ņemt aprūpē. Ceļotājs ir šī persona. Kas seko?',
          [
            'Apstiprinu sakritību un saucu tos, kas palīdz.',
            'Atteikums, jo ir sakritība.',
            'Nekas, jo nav nosaukts noziegums.',
          ],
          0,
          'Sakritība ir patiesa, un tās mērķis ir aizsardzība. Ko darīt, pasaka ieraksta norādījums.',
        ),
      ],
    },
    {
      id: 'names',
      title: 'Vārdi: kas ir viens vārds un kas divi',
      blocks: [
        paragraph(
          'Vienam cilvēkam ir viens vārds un daudz rakstību. Zonā nav diakritisko zīmju un gruzīnu burtu; garus vārdus apcērt; uzvārds un vārds mainās vietām.',
          'doc-9303-3-names',
        ),
        table(
          'Rakstības atšķirības un to vērtība',
          ['Jūs redzat', 'Tas var būt', 'Vērtība'],
          [
            [
              'თამარ un TAMAR, ტატა un TATA',
              'latinizācija: თ un ტ abi kļūst par T',
              'tas pats vārds',
            ],
            ['SHCHUKIN un ŠČUKIN', 'divas latinizācijas sistēmas', 'tas pats vārds'],
            ['vārds, kas beidzas kopā ar rindu', 'apciršana', 'var būt tas pats: skatiet druku'],
            ['tēvvārds tikai vienā pusē', 'izlaists', 'maz, uz vienu vai otru pusi'],
            ['divi dažādi tēvvārdi', 'divas personas', 'runā pret'],
            ['ANNA MARIA un ANNAMARIA', 'divas daļas kopā', 'tas pats vārds'],
            ['A. BERIDZE', 'iniciālis', 'var būt tas pats: izšķir datums'],
            ['tas pats uzvārds, cits vārds', 'brālis, māsa, vecāks vai bērns', 'runā pret'],
            ['iesauka ierakstā', 'vājš pseidonīms', 'iemesls skatīties, nekad iemesls apturēt'],
          ],
          'doc-9303-3-names',
          'romanisation',
        ),
        paragraph(
          'Latinizāciju nevar pagriezt atpakaļ. Gruzīnu sistēmā ქ un კ abi ir K, ფ un პ abi P, ც un წ abi TS, ჩ un ჭ abi CH. Tāpēc salīdziniet iespējamo rakstību kopas, nevis burtus.',
          'romanisation',
        ),
        question(
          'names-1',
          'Ieraksts: JON SMITH. Ceļotājs: JOHN SMITH. Dzimšanas datumi atšķiras par vienpadsmit gadiem. Ko pierāda vārdi?',
          [
            'Ka tā ir tā pati persona ar pārrakstīšanās kļūdu.',
            'Ļoti maz: īsi un bieži vārdi sakrīt nejauši.',
            'Ka tā ir cita persona.',
          ],
          1,
          'Biežs vārds, kas ir gandrīz tāds pats, gandrīz neko nesver. Te izšķir datumi, un tie ir pretrunā.',
        ),
      ],
    },
    {
      id: 'dates-and-numbers',
      title: 'Dzimšanas datumi un dokumentu numuri',
      blocks: [
        paragraph(
          'Dokumenta numurs ierakstā ir stiprākais, ja arī izdevējs ir tas pats: valsts numuru piešķir vienreiz. Bet dokumentus pazaudē, nozog, aizdod un atjauno. Tas pats numurs saka, ka tas ir šis dokuments; ka tas ir šis cilvēks, jāpasaka pārējam.',
        ),
        table(
          'Kā dzimšanas datums var atšķirties',
          ['Ieraksts', 'Ceļotājs', 'Kas tas ir'],
          [
            ['1974-05-31', '1974-05-31', 'tas pats'],
            [
              '1974-05-03',
              '1974-03-05',
              'diena un mēnesis samainīti: kļūda, kādas cilvēki pieļauj',
            ],
            ['1974-05-31', '1974-05-13', 'divi cipari samainīti: kļūda'],
            ['1974', '1974-05-31', 'ieraksts ir rupjš: sakrīt, ar mazu svaru'],
            ['1974-05-31', '1985-11-02', 'neviena kļūda to neizskaidro: runā pret'],
          ],
        ),
        paragraph(
          'Pārrakstīšanās kļūda ir viena izmaiņa ar vienu roku. Ja vajag divas kļūdas, lai datumi sakristu, jūs tos saskaņojat paši.',
        ),
        example(
          'Viena kļūda un ne vairāk',
          [
            'Ieraksts: Mariam Beridze, dzimusi 1988-04-12, pase QGE 12AB34567.',
            'Ceļotāja: MARIAM BERIDZE, dzimusi 1988-12-04, cits numurs, tas pats izdevējs.',
            'Diena un mēnesis samainīti: viena kļūda. Vārds ir tas pats. Jauns numurs ir atjaunotai pasei.',
            'Pret: ierakstā nekas nav pretrunā.',
          ],
          'Sakritība pēc vārda ar vienu datuma kļūdu. Pārliecība mazāka nekā ar vienādu numuru: varbūt 80.',
        ),
        question(
          'dates-1',
          'Vārds vienāds, diena un mēnesis samainīti, un gads atšķiras par desmit. Vai tā ir datuma pārrakstīšanās kļūda?',
          ['Nē: tam vajag divas izmaiņas.', 'Jā, gandrīz viss sader.', 'Jā, ja vārds ir rets.'],
          0,
          'Viena kļūda ir fakts par rakstīšanu. Divas ir vēlēšanās par ceļotāju.',
        ),
      ],
    },
    {
      id: 'for-and-against',
      title: 'Par un pret, un kā darbojas nejaušība',
      blocks: [
        paragraph(
          'Pierakstiet, kas runā par un kas pret, ar vienādu rūpību. Fakts, kas būtu arī svešiniekam, nav sakritības fakts.',
        ),
        chart(
          'coincidence',
          'Svešinieki, kas kādam ierakstam atbilst nejauši 1000 reisos pa 180 ceļotājiem, ar 5000 ierakstu sarakstu, ja 2 cilvēkiem pilns vārds sakrīt 1 reizi no 100 000 (pieņēmums; dzimšanas izkliedētas pa 50 gadiem)',
          ['pilns vārds', 'pilns vārds un dzimšanas gads', 'pilns vārds un dzimšanas datums'],
        ),
        paragraph(
          'Tātad vārds viens pats katrā reisā dod 9 līdzības, un visas ir svešinieki. Kopā ar dzimšanas datumu ir viena apmēram 2000 reisos. Tāpēc ar vārdu sāk un ar vārdu nekad nebeidz.',
          'computed-here',
          'assumption',
        ),
        list([
          'Par: vienāds numurs un izdevējs; vienāds pilns datums; rets vārds tādā pašā rakstībā; viena kļūda, kādas cilvēki pieļauj.',
          'Pret: pilns datums, ko kļūda neizskaidro; divi dažādi tēvvārdi; cita cilvēka numurs.',
          'Nekas: valstspiederība, dzimums, maršruts, biežs vārds, aviosabiedrība, kā cilvēks izskatās vai uzvedas.',
        ]),
        question(
          'chance-1',
          'Sakrīt pilns vārds un dzimšanas gads. Vairāk nekas nav zināms. Ko jūs sakāt?',
          [
            'Sakritība.',
            'Sakritība, ja cilvēks šķiet nervozs.',
            'Nav sakritības: nepietiek, un es pasaku, kā trūkst.',
          ],
          2,
          'Ar 0,18 svešiniekiem reisā tas notiek apmēram katrā sestajā reisā. Pasakiet, kā trūkst, palūdziet to, un, ja tas neatnāk, laidiet cilvēku tālāk.',
          'computed-here',
        ),
      ],
    },
    {
      id: 'machine',
      title: 'Ko piedāvā mašīna',
      blocks: [
        keyFigure(
          'hits-that-fall',
          'automātisko sakritību pasažieru datos atkrita, kad tās apskatīja cilvēki: piecas no sešām, kā ziņots Tiesai.',
        ),
        keyFigure(
          'candidate-errors',
          'un vairāk kļūdu bija tiem, kas izvēlējās no mašīnas piedāvātu kandidātu saraksta; ikdienas lietotāji nebija labāki par studentiem, apmācīti eksperti bija par 20 punktiem labāki.',
        ),
        paragraph(
          'Zīme, ko mašīna pieliek pārim, cilvēku pavelk: viņš labprātāk saka to pašu, lai gan neredz vairāk. Tāpēc vispirms skatieties, izlemiet paši un tad skatiet mājienu. Ja tas atšķiras, vēlreiz skatiet faktu, nevis mājienu.',
          'fysh-2018',
        ),
        paragraph(
          'Tiesa prasīja kritērijus, kas paši nemācās, un lai cilvēka rezultāts būtu pirms mašīnas rezultāta (C-817/19). Tāpēc te nekas neapstiprina daudzas sakritības ar vienu kustību.',
          'c-817-19',
        ),
        question(
          'machine-1',
          'Mājiens saka “sakritība”. Jūs redzat vienādu vārdu un datumu, ko kļūda neizskaidro. Ko jūs lemjat?',
          [
            'Sakritība: mašīnai ir vairāk datu.',
            'Nav sakritības: fakts ir pretrunā, un mājiens nav fakts.',
            'Sakritība, ar pārliecību 50.',
          ],
          1,
          'Uzdevumos kļūdaini ir 5 līdz 10 mājieni uz 100, un kuri, jūs nevarat zināt. Pretrunu var pārbaudīt ikviens.',
          'certificate-rule',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'Cik reti tas ir',
      blocks: [
        chart(
          'base-rates',
          'Cik no apturētajiem ir meklētā persona, atkarībā no tā, cik līdzību ir pareizas; amatpersonām ir 82 % trāpījumu un 10 % viltus trauksmju. Pēc pirmā bloka “Manas mācības” to pašu rāda ar jūsu rādītājiem.',
        ),
        paragraph(
          'Ja pareizas ir 2 no 100, amatpersonas tikko virs sliekšņa uz katru meklēto personu aptur 6 svešiniekus. Ja 5 no 10 000, tās aptur 244. Ne saraksts, ne jūs neesat kļuvuši sliktāki: tas ir svešinieku skaits.',
          'computed-here',
        ),
        paragraph(
          'Retu izlaiž: dažos pētījumos apmēram 45 % retu neatbilstību. Cits pētījums ar 2 % šādu efektu neatrada. Retais bloks to mēra kopā ar jums.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'Sarakstu divkāršo ar ierakstiem, kuros ir tikai vārds. Kas notiek?',
          [
            'Atrod divreiz vairāk meklēto personu.',
            'Aptur vairāk svešinieku, un pēc vārda vien gandrīz nevienu neatrod.',
            'Nekas nemainās.',
          ],
          1,
          'Ieraksts, kas var sakrist tikai pēc vārda, pieliek nejaušas sakritības un maz pareizu. Palūdziet saraksta īpašniekam datumu vai numuru.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      keyFigure(
        'cues-subjective',
        'no 25 aptaujātajām amatpersonām pašas teica, ka uzvedības pazīmes ir subjektīvas.',
      ),
      paragraph(
        'Mērītos blokos ir dvīņi: divi ceļotāji, kuri visos likumīgajos faktos ir vienādi un atšķiras tikai ar izcelsmi, dzimumu vai vārda skanējumu. Ja pret viņiem izturaties atšķirīgi, rādītājs to parāda kopā ar intervālu jums un pasniedzējiem, nevis jūsu priekšniekam. Kritēriji nekad nedrīkst balstīties uz rasi, izcelsmi, reliģiju, uzskatiem, veselību vai dzimumu (Direktīva (ES) 2016/681, 6. panta 4. punkts).',
        'pnr-6-7',
        'fra-2018',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'items.traveller.document':
      'Dokumenta numurs un izdevējs ir ieraksta. Nosauciet, ja abi sakrīt zīmi pa zīmei; numurs, ko kontrolcipars neatšķir, nav vienāds.',
    'items.traveller.name-and-date':
      'Sakrīt pilns vārds un pilns dzimšanas datums, lai kādā secībā un rakstā vārds būtu rakstīts.',
    'items.traveller.date-slip':
      'Vārds sakrīt, un datums atšķiras ar vienu pārrakstīšanās kļūdu: samainīta diena un mēnesis vai divi cipari. Divas kļūdas vairs neskaitās.',
    'items.traveller.other-spelling':
      'Datums sakrīt, un vārds ir tas pats citā rakstībā vai rakstā, pēc noteikuma, ko varat nosaukt.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'Visas personas un saraksti ir izdomāti. Īsta saraksta ierakstu telpā nenesiet.',
      'Gruzīnu valodas latinizācijas tabula, izdrukāta pa vienai katram pārim.',
      'Jūsu vienības pareizo sakritību daļa, ja to klasē drīkst teikt.',
    ],
    debrief: [
      'Kas runāja pret sakritību, un vai jūs to pierakstījāt?',
      'Cik svešinieku tāpat sakristu vienā reisā?',
      'Vai ar citu vārdu un tiem pašiem faktiem jūs būtu lēmuši tāpat?',
    ],
    errors: [
      ['Aptur pēc vārda vien', 'Lieciet aprēķināt viena reisa nejaušās sakritības.'],
      [
        'Katru atšķirību izskaidro ar kļūdu',
        'Viena kļūda ir atļauta. Jautājiet: kura roka to pieļāva un kad?',
      ],
      ['Sakritību uzskata par konstatējumu', 'Prasiet faktu bez vārda “sistēma”.'],
      [
        '“Pazudis” lasa kā “aizdomās turēts”',
        'Pirms katra lēmuma skaļi izlasiet pamatu un norādījumu.',
      ],
    ],
  }),
};
