import { hebrewSystems } from '../romanise/latin.ts';
import { type CultureFacts, words } from './facts.ts';

/** Hebrew spelling and the passport's Latin, one pair a name: the letters alone do not tell the vowels. */
const latinOf = new Map<string, string>();
const pairs = (text: string): readonly string[] =>
  words(text).map((pair) => {
    const [hebrew = '', latin = ''] = pair.split('=');
    latinOf.set(hebrew, latin);
    return hebrew;
  });

const surnames = pairs(`
  כהן=Cohen לוי=Levi מזרחי=Mizrahi פרץ=Peretz ביטון=Biton דהן=Dahan אברהם=Avraham פרידמן=Friedman אזולאי=Azulai
  מלכה=Malka כץ=Katz יוסף=Yosef דוד=David עמר=Amar אוחיון=Ohayon חדד=Hadad גבאי=Gabay בןדוד=Bendavid אדרי=Edri
  לוין=Levin טל=Tal קליין=Klein חן=Chen שפירא=Shapira חזן=Hazan משה=Moshe אשכנזי=Ashkenazi אוחנה=Ohana
  סגל=Segal גולן=Golan יצחק=Yitzhak בר=Bar מור=Mor שרון=Sharon ברוך=Baruch גולדשטיין=Goldstein רוזנברג=Rosenberg
  שושן=Shushan אליהו=Eliyahu הרוש=Harush וקנין=Vaknin שמעון=Shimon סויסה=Swisa בוזגלו=Buzaglo אברמוב=Abramov`);

const first = words(
  'גולד=Gold רוזנ=Rosen ויינ=Wein פיינ=Fein זילבר=Silber גרינ=Green שוורצ=Schwartz וייס=Weiss לויט=Levit קצנ=Katzen ברנ=Bern הירש=Hirsch אייזנ=Eisen שטרנ=Stern ליבר=Lieber רוט=Roth בלומ=Blum אפל=Apfel ארנ=Ern הופמ=Hoffm',
);
const second = words(
  'ברג=berg שטיין=stein פלד=feld בוים=baum בלום=blum טל=thal ברגר=berger שטט=stadt הולץ=holz ווסר=wasser שמידט=schmidt הימר=heimer בלט=blatt קרנץ=kranz',
);
const compounds = first.flatMap((a) =>
  second.map((b) => {
    const [hebrew = '', latin = ''] = a.split('=');
    const [letters = '', end = ''] = b.split('=');
    return `${hebrew}${letters}=${latin}${end}`;
  }),
);
const roots = words(
  'ברק=Barak נבו=Nevo ארז=Erez אלון=Alon שחר=Shachar גלעד=Gilad כרמל=Karmel צור=Tzur שגיא=Sagi רמון=Rimon תמיר=Tamir יער=Yaar נחמ=Nachm זכר=Zachar ישר=Yeshar מלמד=Melamed סופר=Sofer חכמ=Hachm שלומ=Shalom ברכ=Berach',
);
const shapes = words('י=i ני=ni אי=ai סקי=sky וביץ=ovitz ן=an ון=on שווילי=shvili אל=el ית=it');
const hebraised = roots.flatMap((a) =>
  shapes.map((b) => {
    const [hebrew = '', latin = ''] = a.split('=');
    const [letters = '', end = ''] = b.split('=');
    return `${hebrew}${letters}=${latin}${end}`;
  }),
);

export const hebrew: CultureFacts = {
  code: 'hebrew',
  script: 'Hebr',
  share: 40,
  home: 'QYM',
  systems: hebrewSystems,
  latinOf,
  // The rare ones follow the common ones; ranks alone tell them apart.
  surnames: [...surnames, ...pairs([...compounds, ...hebraised].join(' '))],
  female: pairs(`
    מרים=Miriam שרה=Sarah אסתר=Esther רחל=Rachel חנה=Hannah נועה=Noa תמר=Tamar מאיה=Maya יעל=Yael שירה=Shira
    אביגיל=Avigail רבקה=Rivka לאה=Leah מיכל=Michal עדי=Adi רונית=Ronit אורלי=Orly דנה=Dana ליאת=Liat עינת=Einat
    הדס=Hadas גלית=Galit איילת=Ayelet שושנה=Shoshana אפרת=Efrat מורן=Moran סיגל=Sigal רות=Ruth דבורה=Dvora יהודית=Yehudit
    ציפורה=Tzipora טליה=Talya נעמי=Naomi אורית=Orit שלומית=Shlomit`),
  male: pairs(`
    דוד=David משה=Moshe יוסף=Yosef אברהם=Avraham יעקב=Yaakov יצחק=Yitzhak שלמה=Shlomo דניאל=Daniel אורי=Uri איתן=Eitan
    נועם=Noam אריאל=Ariel יהודה=Yehuda שמואל=Shmuel חיים=Chaim אליהו=Eliyahu מיכאל=Michael עומר=Omer איתי=Itay יונתן=Yonatan
    אבי=Avi רון=Ron גיא=Guy ניר=Nir עמית=Amit אסף=Asaf שמעון=Shimon מנחם=Menachem צבי=Tzvi רפאל=Rafael
    בנימין=Binyamin אלון=Alon ברוך=Baruch נחום=Nachum זאב=Zeev ישראל=Yisrael עמוס=Amos גדעון=Gideon יהושע=Yehoshua`),
  pattern: { second: 90, hyphened: 40, particles: [12, pairs('בן=Ben')] },
};
