import { arabicSystems, maghrebSystems, persianSystems } from '../romanise/arabic.ts';
import { inArabicLetters } from '../romanise/arabic-letters.ts';
import { type CultureFacts, words } from './facts.ts';

const male = words(`
  mu7ammad a7mad 3alI 7asan 7usayn ma7mUd muSTafA xAlid 3umar ibrAhIm yUsuf ismA3Il 3abdullAh 3abdulra7mAn
  sa3Id samIr jamAl kamAl ra$Id karIm nAdir Tariq hi$Am hAnI wAlid walId bilAl ziyAd fAdI rAmI sAmI
  mAjid mAzin jihAd 7amza idrIs mUsA 3IsA sulaymAn dAwUd zakariyyA ya7yY yAsir nAsir manSUr faySal fahd turkI sulTAn
  3abdul3azIz 3abdulqAdir 3abdulkarIm 3abdulfattA7 3abdulmajId ta7sIn 3adnAn 3imAd $AkIr ra'Uf fu'Ad qAsim riDA SAli7 jAbir`);
const female = words(`
  fATimE 3A'i$E maryam zaynab xadIjE AminE laylY nUr hudY sArE rAniyA dInA rIm salmY yAsmIn hanA' su3Ad
  samIrE nAdiyE laTIfE jamIlE karImE ra$IdE wafA' amal nisrIn 7anAn rabAb sawsan $aymA' asmA' ibtisAm najlA'
  munY nahlE 3abIr rU7iyyE farIdE malIkE zahrA' sumayyE rajA' lubnY ImAn`);

/** Trades, places and forefathers, as family names have them. */
const families = words(`
  7asan a7mad hA$imI 7usaynI najjAr 7addAd xaTIb maSrI 7alabI $AmI baXdAdI tikrItI mawSilI dimaSqI qAsim
  sulaymAn 3abbAs Sabbax xayyAT Sa'iX nA'ib qAdI 3umarI zubaydI jubUrI dulaymI $ammarI 3anizI qa7TAnI XAmidI
  zahrAnI 3utaybI muTayrI dawsarI sa3dI Tarawne majAlI fAyiz 3ubaydI rAwI sAmarrA'I karbalA'I baSrI jAsim 7amdAn
  $araf badr nimr fAris dIb barakAt na3Im SafadI nAbulsI xalIlI maqdisI XazzAwI yAfI barXUvI $ihAb jumblAT`);

/** Roots on patterns: what a family name of the region may look like. */
const tail = {
  starts: words(`
    ba$ baT bak jab jad jaz 7ab 7ar 7am xal xaD dar dab rab ra7 zab zar sab saf sal $ab $ar $ah Sab Saf Dah
    Tab Taw 3ab 3aj 3aT Xan Xar fad far fah qab qaT kab kaf lab mar mas maS nab nas naD hab haw wad waT yas`),
  middles: words('bA tI rU lA qI nA sU mI dA fA zI 7A kU hI'),
  ends: words("r nI wI rI sI bI d n Uy qI lI 'I "),
};

export const arabic: CultureFacts = {
  code: 'arabic',
  script: 'Arab',
  share: 70,
  home: 'QWS',
  systems: arabicSystems,
  inLetters: (sounds) => inArabicLetters(sounds),
  surnames: families,
  surnameTail: tail,
  female,
  male,
  pattern: {
    fathers: [620, 450],
    beforeFather: [110, 'bin', 'bint'],
    particles: [620, ['al']],
    attached: true,
    single: 6,
  },
};

export const maghrebi: CultureFacts = {
  code: 'maghrebi',
  script: 'Arab',
  share: 50,
  home: 'QYM',
  systems: maghrebSystems,
  inLetters: (sounds) => inArabicLetters(sounds),
  surnames: words(`
    bin3alI trabilsI jabAlI 3ayyArI hammAmI bU3azIzI bUzId bUDyAf bin7addU zarUAlI fAsI 3alawI idrIsI binjilUn
    bAhI XannU$I mazUXI qAbisI sfAqsI mahdI zaytUnI 3AmirI ma7jUb ballUmI maDjir xalfAwI manSUrI rA$idI
    bUmadyin bilqAsim bin7amUdE $rIfI qadirI TAhirI binsalE binyUsuf bul7asan binmUsE amazIX tazI wazAnI dukkAlI`),
  surnameTail: {
    starts: words('bin bu bal bU bil Ait 3ab 7am bra zar sal Xa Tah laX mar nas qad saX taw waz'),
    middles: tail.middles,
    ends: words('dI wI nI rI sI lI d r n 7 yE qI mUn lUl'),
  },
  female,
  male,
  pattern: { second: 120, particles: [190, ['al', 'bin']], attached: true },
};

export const persian: CultureFacts = {
  code: 'persian',
  script: 'Arab',
  share: 40,
  home: 'QWS',
  systems: persianSystems,
  inLetters: (sounds) => inArabicLetters(sounds, true),
  surnames: words(`
    mu7ammadI 7usaynI a7madI karImI riDAyI murAdI 3abbAsI hA$imI ra7ImI ja3farI mUsawI akbarI qAsimI SAdiqI sulaymAnI
    ibrAhImI nUrI kAZimI 3azIzI amInI SAli7I ya3qUbI $arIfI bahrAmI rustamI farhAdI mu7sinI na3ImI yazdI tihrAnI
    iSfahAnI $IrAzI tabrIzI kirmAnI 7aydarI mahdawI jawAdI taqawI GulpAyiGAnI bahmanI pArsA kiyAnI rA$idI naZarI`),
  surnameTail: {
    starts: words(`
      a7mad mu7ammad 7asan 3abbAs mahdI qulI Xulam amIr $Ah nAdir kAw dAry far mihr bahr rUz Gul jam rux nIk pIr cam tawak
      sip kUr $ir xus zam Ard`),
    middles: words('- an bax Gar naw mar xud sar wand zar').map((middle) =>
      middle.replace('-', ''),
    ),
    ends: words('zAdE pUr nizAd I yAn iyAn fard manI$ lU AbAdI ITal dUst'),
  },
  female: words(`
    fATimE zahrA maryam ma3SUmE sakInE zaynab laylA narGis sArA parIsA nAzanIn $IrIn mInA mah$Id SafiyyE pariyA sitArE
    rU7anGIz $ahrzAd niGAr IlnAz mahnAz sanAz TAhirE afsAnE marDiyyE nIlUfar AydA`),
  male: words(`
    mu7ammad 3alI 7usayn mahdI 7asan riDA a7mad 3abbAs amIr sa3Id ma7mUd ibrAhIm mas3Ud farhAd bihrUz kUrU$ dAriyU$
    Ara$ siyAwu$ nAdir jawAd 7Amid kaywAn bahrAm parwIz jam$Id Iraj mihrdAd rustam mu7sin 7amId XulAmriDA`),
  pattern: { second: 130, hyphened: 3 },
};
