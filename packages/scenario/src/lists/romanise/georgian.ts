import { nationalRomanisation as national } from '../../people/mkhedruli.ts';
import { byTable, type Romaniser, type RomanTable } from './by-table.ts';

/** ISO 9984:1996 with its marks left out, as a field of A to Z does. */
const iso: RomanTable = {
  ჟ: 'z',
  ღ: 'g',
  შ: 's',
  ჩ: 'c',
  ც: 'c',
  ძ: 'j',
  წ: 'c',
  ჭ: 'c',
  ხ: 'x',
  ჯ: 'j',
};

/** What people write to one another: one letter or two, by ear. */
const colloquial: RomanTable = { ყ: 'y', წ: 'w', ხ: 'x', ჟ: 'j', ფ: 'f', ქ: 'q', ც: 'c', ღ: 'g' };

/** By way of the Russian spelling, as documents of before 1991 and other states have it. */
const throughRussian: RomanTable = {
  ღ: 'g',
  ყ: 'k',
  ჩ: 'ch',
  წ: 'ts',
  ჯ: 'dzh',
  ჰ: 'g',
  ფ: 'f',
  ია$: 'iya',
  იძე$: 'idze',
};

/** French and German habits of the emigration: Tchavtchavadzé, Dschawachischwili. */
const french: RomanTable = { უ: 'ou', შ: 'ch', ჩ: 'tch', ჭ: 'tch', ჯ: 'dj', ჟ: 'j', ყ: 'k' };
const german: RomanTable = {
  ვ: 'w',
  შ: 'sch',
  ჩ: 'tsch',
  ჭ: 'tsch',
  ჯ: 'dsch',
  ძ: 'ds',
  ხ: 'ch',
  ც: 'z',
  წ: 'z',
  ზ: 's',
};

/** Georgian; the first is the passport's. */
export const georgianSystems: readonly Romaniser[] = [
  byTable('Georgian national 2002', national),
  byTable('ISO 9984 without marks', national, iso),
  byTable('Georgian colloquial', national, colloquial),
  byTable('Georgian through Russian', national, throughRussian),
  byTable('Georgian, French habit', national, french),
  byTable('Georgian, German habit', national, german),
];
