import { assembleEntry } from '../reading/assemble.ts';
import { importProblem } from '../reading/problem.ts';
import type { RawEntry, RawName } from '../reading/raw-entry.ts';
import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { documentKindOf } from '../reading/values.ts';
import { type XmlElement, xmlRecordReader } from '../reading/xml-records.ts';

/**
 * Reads the consolidated list of the United Nations Security Council: individuals. Groups and undertakings are left out: they
 * are not persons. Source: the schema that the list is published with (CONSOLIDATED_LIST).
 */
export const unReader = (tells: ReaderTells): FormatReader =>
  xmlRecordReader(
    {
      root: 'CONSOLIDATED_LIST',
      records: new Set(['INDIVIDUAL', 'ENTITY']),
      take: (record) => {
        const id = record.textOf('DATAID');
        if (record.name === 'ENTITY') {
          tells.problem(
            importProblem('watch-list.row.not-sought', record.at, { what: 'entity' }, id),
          );
          return;
        }
        const entry = assembleEntry(individual(record), record.at, tells.list, tells.problem);
        if (entry !== undefined) tells.entry(entry, record.at);
      },
    },
    tells.problem,
  );

const individual = (record: XmlElement): RawEntry => ({
  kind: 'person',
  id: record.textOf('DATAID') ?? '',
  reference: record.textOf('REFERENCE_NUMBER'),
  names: [
    { full: partsOf(record), kind: 'primary' },
    ...record.texts('NAME_ORIGINAL_SCRIPT').map((full): RawName => ({ full, kind: 'alias' })),
    ...record.all('INDIVIDUAL_ALIAS').flatMap(aliases),
  ],
  births: record.all('INDIVIDUAL_DATE_OF_BIRTH').map(birth),
  documents: record.all('INDIVIDUAL_DOCUMENT').flatMap((document) => {
    const called = document.textOf('TYPE_OF_DOCUMENT') ?? document.textOf('TYPE_OF_DOCUMENT2');
    const kind = documentKindOf(called ?? 'other');
    const number = document.textOf('NUMBER');
    return number === undefined || (called !== undefined && kind === undefined)
      ? []
      : [
          {
            number,
            kind: kind ?? 'other',
            issuer: document.textOf('ISSUING_COUNTRY') ?? document.textOf('COUNTRY_OF_ISSUE'),
          },
        ];
  }),
  states: record.texts('NATIONALITY', 'VALUE'),
  places: record
    .all('INDIVIDUAL_PLACE_OF_BIRTH')
    .map((place) =>
      ['CITY', 'STATE_PROVINCE', 'COUNTRY'].flatMap((part) => place.texts(part)).join(', '),
    ),
});

const PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const;

/** Names are in their natural order, in up to four unlabelled parts. */
const partsOf = (record: XmlElement): string =>
  PARTS.flatMap((part) => record.texts(part)).join(' ');

/** One element may have several aliases, separated by semicolons. `Low` is the Committee's word for a weak one. */
const aliases = (alias: XmlElement): readonly RawName[] =>
  (alias.textOf('ALIAS_NAME') ?? '').split(';').map((full) => ({
    full,
    kind: alias.textOf('QUALITY')?.toLowerCase() === 'low' ? 'weak-alias' : 'alias',
  }));

const birth = (element: XmlElement): string => {
  const about = element.textOf('TYPE_OF_DATE') === 'APPROXIMATELY' ? 'circa ' : '';
  const from = element.textOf('FROM_YEAR');
  const to = element.textOf('TO_YEAR');
  if (from !== undefined && to !== undefined) return `${about}${from} to ${to}`;
  const date = element.textOf('DATE') ?? element.textOf('YEAR');
  return date === undefined ? '' : `${about}${date}`;
};
