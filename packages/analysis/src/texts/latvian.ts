import type { AnalysisTexts } from './analysis-texts.ts';

/** The texts in Latvian. */
export const latvian: AnalysisTexts = {
  faults: {
    'analysis.grade.shape': 'nav šīs skalas vērtējums, piemēram, B2',
    'analysis.grade.lost-step': 'vairākas smalkākās skalas pakāpes kļūst par vienu',
    'analysis.grade.lost-lowered': 'otrai skalai tādas pakāpes nav: ņemta vājākā',
    'analysis.grade.lost-truth': 'vairs nav pateikts, cik patiesu to uzskata',
    'analysis.grade.lost-how-known': 'vairs nav pateikts, kā avots to zina',
    'analysis.grade.lost-unjudged': 'vairs nav pateikts, ka to nevarēja novērtēt',
    'analysis.matrix.too-few': 'mazāk par divām hipotēzēm: nav ko salīdzināt',
    'analysis.matrix.duplicate': 'dots divreiz: spēkā ir pirmais',
    'analysis.matrix.unknown': 'atzīme hipotēzei vai pierādījumam, kura sarakstā nav',
    'analysis.matrix.not-judged': 'vēl nav vērtēts: secība ir pagaidu',
    'analysis.matrix.ungraded':
      'nav vērtējuma vai tas saka, ka novērtēt nevar: sver tik maz kā vājākais',
    'analysis.matrix.nothing-told-apart': 'neviens pierādījums hipotēzes neatšķir',
    'analysis.mark.unmarked': 'avots bez atzīmes vai avota nav: produktam nav atzīmes',
    'analysis.mark.unknown-classification': 'šāda slepenības pakāpe šeit nav zināma',
    'analysis.mark.classified': 'klasificēts: drīkst glabāt tikai šim nolūkam akreditētā sistēmā',
  },
  consistency: {
    CC: 'ļoti saskan',
    C: 'saskan',
    N: 'neitrāls',
    I: 'nesaskan',
    II: 'ļoti nesaskan',
    NA: 'nav attiecināms',
  },
  orderChange: {
    nothing: 'secība nemainās',
    order: 'mainās secība aiz pirmās',
    leader: 'priekšgalā ir cita hipotēze',
  },
  reliability: {
    A: 'pilnīgi uzticams',
    B: 'parasti uzticams',
    C: 'diezgan uzticams',
    D: 'parasti neuzticams',
    E: 'neuzticams',
    F: 'uzticamību nevar novērtēt',
  },
  credibility: {
    1: 'apstiprina citi avoti',
    2: 'visticamāk, patiess',
    3: 'iespējams, patiess',
    4: 'apšaubāms',
    5: 'maz ticams',
    6: 'patiesumu nevar novērtēt',
  },
  source4: {
    A: 'par avotu nav šaubu vai tas līdz šim vienmēr bijis uzticams',
    B: 'līdz šim vairumā gadījumu bijis uzticams',
    C: 'līdz šim vairumā gadījumu bijis neuzticams',
    X: 'avotu nevar novērtēt',
  },
  information4: {
    1: 'par precizitāti nav šaubu',
    2: 'avots to zina pats, amatpersona, kas to nodod, ne',
    3: 'avots to pats nezina, bet to apstiprina jau reģistrētas ziņas',
    4: 'avots to pats nezina, un nekas to neapstiprina',
  },
  tlp: {
    'TLP:CLEAR': 'drīkst izplatīt bez ierobežojuma',
    'TLP:GREEN': 'drīkst izplatīt kopienā, ne publiski',
    'TLP:AMBER': 'organizācijai un tās klientiem, kam tas jāzina',
    'TLP:AMBER+STRICT': 'tikai organizācijai, kam tas jāzina',
    'TLP:RED': 'tikai nosauktajām personām',
  },
};
