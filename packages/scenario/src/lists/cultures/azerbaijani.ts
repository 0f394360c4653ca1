import { azerbaijaniSystems } from '../romanise/latin.ts';
import { type CultureFacts, endings, words } from './facts.ts';

export const azerbaijani: CultureFacts = {
  code: 'azerbaijani',
  script: 'Latn',
  share: 60,
  home: 'QUV',
  systems: azerbaijaniSystems,
  surnames: words(`
    Məmmədov Əliyev Hüseynov Həsənov Quliyev İsmayılov Abbasov İbrahimov Əhmədov Rzayev Abdullayev Cəfərov
    Səfərov Qasımov Hacıyev Mustafayev Babayev Bayramov Kərimov Süleymanov Vəliyev Novruzov Nəcəfov Musayev
    Orucov Ağayev Mirzəyev Rəhimov Məlikov Nəbiyev İsgəndərov Tağıyev Əsədov Şükürov Qurbanov Zeynalov Əzizov
    Heydərov Yusifov Salmanov Bağırov Həmidov Muradov Nağıyev Cavadov Xəlilov Əlizadə Həsənzadə Axundov
    Ələkbərov Fərəcov Hümbətov Qəhrəmanov Sadıqov Vəzirov Xudiyev Rüstəmov Talıbov Allahverdiyev`),
  surnameTail: {
    starts: words(`
      Abas Adil Ağa Alış Anar Aslan Baba Balay Bədəl Cabbar Cəmil Dadaş Dövlət Elçin Əjdər Əmir Əsgər Fərman
      Fikrət Gülə Hacı Həbib Həşim Xan Xosrov İman İsa Kamran Kazım Lətif Maqsud Mehdi Mirə Murtuz Namaz Niftalı
      Osman Oruc Pənah Paşa Qara Qədir Rauf Rəcəb Sabir Səməd Şahin Şirin Tapdıq Teymur Ulux Vaqif Yaqub Zahid`),
    middles: words('- ali bəy xan mir verdi qulu').map((middle) => middle.replace('-', '')),
    ends: words('ov yev zadə lı oğlu bəyli soy'),
  },
  female: words(`
    Leyla Aygün Günel Sevinc Nərgiz Aysel Gülnar Ülviyyə Aynur Şəbnəm Sevda Lalə Könül Fatimə Zəhra Nigar Zeynəb
    Təranə Mehriban Səbinə Arzu Günay Xəyalə Nərmin Esmira Pərvanə Elmira Rəna Türkan Röya Sona Validə Yeganə Cəmilə`),
  male: words(`
    Elçin Rəşad Vüqar Elnur Əli Ramil Orxan Anar Tural Elşən Rauf Hüseyn Məhəmməd Fərid Rövşən Samir Kamran Emin
    Nicat Murad İlqar Vasif Natiq Cavid Elxan Ceyhun Fuad Nizami Ramin Yusif Rüstəm Eldar Azər Zaur Tofiq Şahin
    Xəyyam Mübariz Qabil Əhməd Teymur Bəxtiyar Sabir Tahir Oqtay`),
  femaleTail: {
    starts: words('Gül Ay Sev Nar Xoş Mələk Aqil Zər Naz Lal'),
    ends: words('nisə bəniz gün dilə şən xanım tac'),
  },
  maleTail: {
    starts: words('El Bəy Xan Nur Şah Gün Təh Mir Al Ər'),
    ends: words('bəy məz şad mir dəniz lar həd'),
  },
  feminine: endings('ov-ova yev-yeva'),
  patronymic: (given) => [given, given],
  pattern: { patronymic: 300, childOf: [700, 'oğlu', 'qızı'] },
};
