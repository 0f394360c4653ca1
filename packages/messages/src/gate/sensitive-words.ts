import { clergyTitles } from './clergy-titles.ts';
import type { TableOrigin } from './code-table.ts';
import { sensitiveData } from './code-table.ts';
import { sensitiveCodes } from './sensitive-codes.ts';

/** Origin of {@link sensitiveWords}. */
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
  BISEXUAL BLIND BUDDHIST CANCER CARDIAC CATHOLIC CELIAC CHEMOTHERAPY CHOIR CHRISTIAN COELIAC COMMUNIST CONVENT
  COVID CRUTCHES DEAF DEMENTIA DEPORTEE DEPRESSION DIABETES DIABETIC DIALYSIS DISABILITY DISABLED DRUGS
  EPILEPSY EPILEPTIC FAITH GAY GLUTEN HAJJ HALAL HANDICAPPED HEPATITIS HINDU HIV HOMOSEXUAL ILL ILLNESS
  INADMISSIBLE INSULIN ISLAMIC JAIN JEHOVAH JEWISH KOSHER LESBIAN MEAL MEDICAL MEDICATION MEDICINE
  MEMBER MENTAL MIGRAINE MISSIONARY MORMON MUSLIM NUTS ORTHODOX OXYGEN PARALYSED PARALYZED PARTY PEANUT PILGRIM PILGRIMAGE
  PRAYER PREGNANT PROTESTANT PSYCHIATRIC RAMADAN REFUGEE RELIGIOUS SABBATH SHABBAT SHIA SICK SIKH STRETCHER
  SUNNI SURGERY TRANSGENDER TRANSPLANT UMRAH UNION VEGAN VEGETARIAN WHEELCHAIR`
    .split(/\s+/)
    .filter((word) => word !== ''),
]);

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
