import { assembleEntry } from '../reading/assemble.ts';
import { importProblem } from '../reading/problem.ts';
import type { RawEntry, RawName } from '../reading/raw-entry.ts';
import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { documentKindOf } from '../reading/values.ts';
import { type XmlElement, xmlRecordReader } from '../reading/xml-records.ts';

/**
 * Reads the consolidated list of persons under restrictive measures of the European Union: persons. Enterprises are left
 * out. Source: the schema of the Financial Sanctions Files 1.1 (export, sanctionEntity).
 */
export const euReader = (tells: ReaderTells): FormatReader =>
  xmlRecordReader(
    {
      root: 'export',
      records: new Set(['sanctionEntity']),
      take: (record) => {
        const id = record.attribute('logicalId');
        const subject = record.all('subjectType')[0];
        const isPerson =
          subject?.attribute('classificationCode') === 'P' ||
          subject?.attribute('code') === 'person';
        if (!isPerson) {
          tells.problem(
            importProblem('watch-list.row.not-sought', record.at, { what: 'enterprise' }, id),
          );
          return;
        }
        const entry = assembleEntry(person(record), record.at, tells.list, tells.problem);
        if (entry !== undefined) tells.entry(entry, record.at);
      },
    },
    tells.problem,
  );

const person = (record: XmlElement): RawEntry => ({
  kind: 'person',
  id: record.attribute('logicalId') ?? '',
  reference: record.attribute('euReferenceNumber'),
  names: record.all('nameAlias').map(nameOf),
  births: record.all('birthdate').map(birth),
  documents: record.all('identification').flatMap((document) => {
    const number = document.attribute('number') ?? document.attribute('latinNumber');
    const kind = documentKindOf(
      `${document.attribute('identificationTypeCode') ?? ''} ${document.attribute('identificationTypeDescription') ?? ''}`,
    );
    // A number that is known to be of a false document is sought like any other.
    return number === undefined || kind === undefined
      ? []
      : [{ number, kind, issuer: stateOf(document) }];
  }),
  states: record.all('citizenship').flatMap((element) => stateOf(element) ?? []),
  places: record
    .all('birthdate')
    .map((element) =>
      ['city', 'place', 'region', 'countryDescription']
        .flatMap((name) => element.attribute(name) ?? [])
        .join(', '),
    ),
});

/** The first strong name is the primary one; a name that is not strong is a weak alias. */
const nameOf = (alias: XmlElement, index: number): RawName => {
  const [first, middle, last] = ['firstName', 'middleName', 'lastName'].map((name) =>
    alias.attribute(name),
  );
  const given = [first, middle].filter((part) => part !== undefined).join(' ');
  return {
    full: alias.attribute('wholeName'),
    family: last,
    given,
    kind: alias.attribute('strong') === 'false' ? 'weak-alias' : index === 0 ? 'primary' : 'alias',
  };
};

/** `00` is what the file has for an unknown state. */
const stateOf = (element: XmlElement): string | undefined => {
  const code = element.attribute('countryIso2Code');
  return code === undefined || code === '00' ? element.attribute('countryDescription') : code;
};

const birth = (element: XmlElement): string => {
  // Years of other calendars are not those that a document bears.
  const calendar = element.attribute('calendarType');
  if (calendar !== undefined && calendar !== 'GREGORIAN') return calendar;
  const about = element.attribute('circa') === 'true' ? 'circa ' : '';
  const [from, to] = [element.attribute('yearRangeFrom'), element.attribute('yearRangeTo')];
  if (from !== undefined && to !== undefined) return `${about}${from} to ${to}`;
  const whole = element.attribute('birthdate');
  if (whole !== undefined) return `${about}${whole}`;
  const parts = ['year', 'monthOfYear', 'dayOfMonth'].map((name) => element.attribute(name));
  const known = parts.slice(0, parts.findIndex((part) => part === undefined || part === '0') >>> 0);
  return known.length === 0 ? '' : about + known.map((part) => part?.padStart(2, '0')).join('-');
};
