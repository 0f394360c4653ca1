import type { TableOrigin } from './code-table.ts';
import { sensitiveData } from './code-table.ts';

/**
 * Origin of {@link clergyTitles}.
 * @internal A test reads how long it holds.
 */
export const clergyTitlesOrigin: TableOrigin = {
  from: '2018-05-25',
  source:
    'Titles seen with airline names and in the IATA list of name titles; to be confirmed by a data protection officer',
  checkedOn: '2026-11-25',
  staleAfter: '2027-11-25',
  rules: [sensitiveData],
};

/**
 * Titles of the clergy. `true` marks a word that people also bear as a name or a part of one (Rabbi, Imam,
 * Pastor, Haji, Fr, Sr): it is a title only where a travel document of the same traveller gives the name
 * without it, because no traveller may lose a name.
 */
export const clergyTitles: ReadonlyMap<string, boolean> = new Map([
  ['REV', false],
  ['REVD', false],
  ['REVEREND', false],
  ['FR', true],
  ['SR', true],
  ['MSGR', false],
  ['MONSIGNOR', false],
  ['ARCHBISHOP', false],
  ['AYATOLLAH', false],
  ['CHAPLAIN', true],
  ['HAZZAN', true],
  ['HADJI', true],
  ['HAFIZ', true],
  ['HAJI', true],
  ['HAJJI', true],
  ['HAJJAH', true],
  ['IMAM', true],
  ['RABBI', true],
  ['REBBE', false],
  ['MULLAH', true],
  ['MAULANA', true],
  ['PASTOR', true],
  ['PADRE', true],
  ['PRIEST', true],
  ['BISHOP', true],
  ['CARDINAL', true],
  ['DEACON', true],
  ['ABBOT', true],
  ['ABBESS', false],
  ['SWAMI', true],
  ['LAMA', true],
  ['NUN', true],
  ['FATHER', true],
  ['VENERABLE', true],
]);

/** Ordinary titles that can accompany a clergy title: `JOHN REV DR`. */
export const plainTitles: ReadonlySet<string> = new Set(
  'MR MRS MS MISS MSTR MISTER MASTER DR PROF CAPT SIR LADY LORD DAME CHD INF ADT'.split(' '),
);
