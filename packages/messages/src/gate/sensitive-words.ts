import { clergyTitles } from './clergy-titles.ts';
import type { TableOrigin } from './code-table.ts';
import { sensitiveData } from './code-table.ts';
import { sensitiveCodes } from './sensitive-codes.ts';
import { unmasked } from './value-view.ts';

/**
 * Origin of {@link sensitiveWords}.
 * @internal A test reads how long it holds.
 */
export const sensitiveWordsOrigin: TableOrigin = {
  from: '2018-05-25',
  source:
    'Words of belief, health, opinion, union and orientation in airline remarks; to be confirmed by a data protection officer',
  checkedOn: '2026-11-25',
  staleAfter: '2027-11-25',
  rules: [sensitiveData],
};

/**
 * Words that reveal data of Art. 13(4). Free text is masked whether it holds them or not; they only decide
 * whether text in a place for names and addresses (payer, guardian, street) is what the place is for.
 */
export const sensitiveWords: ReadonlySet<string> = new Set([
  ...sensitiveCodes.keys(),
  ...[...clergyTitles].filter(([word, alsoName]) => !alsoName && word.length > 2).map(([w]) => w),
  ...`ALLERGIC ALLERGY ALZHEIMER AMPUTEE ANAEMIA ARTHRITIS ASTHMA ATHEIST AUTISM AUTISTIC BAHAI BAPTIST
  BISEXUAL BLIND BUDDHIST CANCER CARDIAC CATHOLIC CELIAC CHAPLAIN CHEMOTHERAPY CHOIR CHRISTIAN COELIAC COMMUNIST CONVENT
  COVID CRUTCHES DEAF DEMENTIA DEPORTEE DEPRESSION DIABETES DIABETIC DIALYSIS DISABILITY DISABLED DRUGS
  EPILEPSY EPILEPTIC FAITH GAY GLUTEN HAJJ HALAL HANDICAPPED HEPATITIS HINDU HIV HOMOSEXUAL ILL ILLNESS
  INADMISSIBLE INSULIN ISLAMIC JAIN JEHOVAH JEWISH KOSHER LESBIAN MEAL MEDICAL MEDICATION MEDICINE
  MEMBER MENTAL MIGRAINE MISSIONARY MORMON MUSLIM NUTS ORTHODOX OXYGEN PARALYSED PARALYZED PARTY PEANUT PILGRIM PILGRIMAGE
  PRAYER PREGNANT PROTESTANT PSYCHIATRIC RAMADAN REFUGEE RELIGIOUS SABBATH SHABBAT SHIA SICK SIKH STRETCHER
  SUNNI SURGERY TRANSGENDER TRANSPLANT UMRAH UNION VEGAN VEGETARIAN WHEELCHAIR`
    .split(/\s+/)
    .filter((word) => word !== ''),
]);

/**
 * Words of the table that people bear as a name. In a place for a name they are one, unless another word
 * says that the place holds a remark.
 */
export const alsoNames: ReadonlySet<string> = new Set(
  (
    'BAHAI BAPTIST BLIND CANCER CHOIR CHRISTIAN CONVENT FAITH GAY HAJJ HALAL HINDU ILL JAIN JEHOVAH ' +
    'MEAL MEMBER MUSLIM NUTS PARTY PILGRIM RAMADAN SHIA SICK SIKH SUNNI UMRA UMRAH UNION'
  ).split(' '),
);

/** Words that make a line an address: a `UNION SQUARE` or `CONVENT ROAD` says where, not what somebody is. */
export const streetWords: ReadonlySet<string> = new Set(
  (
    'STREET STR STRASSE ROAD RD AVENUE AVE AVENIDA LANE SQUARE DRIVE BOULEVARD BLVD RUE VIA PLATZ CALLE IELA ' +
    'PLAZA HIGHWAY TERRACE CRESCENT CITY'
  ).split(' '),
);

/** Words that make a line a remark: no name of a payer and no address holds them. */
export const remarkWords: ReadonlySet<string> = new Set(
  'IS ARE HAS WITH WITHOUT FOR NEAR NEEDS NEED NOT ONLY ASK ASKED PLEASE PLS NOTE PAX PASSENGER VIP SAYS GROUP SEAT TRAVELS'.split(
    ' ',
  ),
);

/** Whether the text contains a word of {@link sensitiveWords}. */
export const hasSensitiveWord = (text: string): boolean =>
  wordsOf(text).some((word) => sensitiveWords.has(word));

/** Whether the text contains a word that makes it a remark. */
export const hasRemarkWord = (text: string): boolean =>
  wordsOf(text).some((word) => remarkWords.has(word));

/** Masked characters are dropped by readers: what stands around one is one word. */
const wordsOf = (text: string): readonly string[] => unmasked(text).split(/[^A-Z]+/);
