import type { ObjectKind } from '../model.ts';
import { assembleEntry } from '../reading/assemble.ts';
import { importProblem } from '../reading/problem.ts';
import type { RawEntry, RawName } from '../reading/raw-entry.ts';
import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { documentKindOf } from '../reading/values.ts';
import { type XmlElement, xmlRecordReader } from '../reading/xml-records.ts';

/**
 * Reads the list of specially designated nationals of the United States Treasury in its simple XML: individuals, vessels and
 * aircraft. Entities are left out. Source: OFAC data specification, sdn.xml (sdnList, sdnEntry).
 */
export const ofacSdnReader = (tells: ReaderTells): FormatReader =>
  xmlRecordReader(
    {
      root: 'sdnList',
      records: new Set(['sdnEntry']),
      take: (record) => {
        const type = record.textOf('sdnType') ?? '';
        const raw = type === 'Individual' ? person(record) : object(record, OBJECTS[type]);
        if (raw === undefined) {
          const facts = { what: type === 'Entity' ? 'entity' : 'unknown' };
          const id = record.textOf('uid');
          tells.problem(importProblem('watch-list.row.not-sought', record.at, facts, id));
          return;
        }
        const entry = assembleEntry(raw, record.at, tells.list, tells.problem);
        if (entry !== undefined) tells.entry(entry, record.at);
      },
    },
    tells.problem,
  );

const OBJECTS: Readonly<Record<string, ObjectKind>> = { Vessel: 'vessel', Aircraft: 'aircraft' };

const person = (record: XmlElement): RawEntry => ({
  kind: 'person',
  id: record.textOf('uid') ?? '',
  names: [
    { ...partsOf(record), kind: 'primary' },
    ...record.all('akaList', 'aka').map((alias) => ({ ...partsOf(alias), kind: kindOf(alias) })),
  ],
  births: record.texts('dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth'),
  documents: record.all('idList', 'id').flatMap((document) => {
    const kind = documentKindOf(document.textOf('idType') ?? '');
    const number = document.textOf('idNumber');
    return kind === undefined || number === undefined
      ? []
      : [{ number, kind, issuer: document.textOf('idCountry') }];
  }),
  states: [
    ...record.texts('nationalityList', 'nationality', 'country'),
    ...record.texts('citizenshipList', 'citizenship', 'country'),
  ],
  places: record.texts('placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'),
});

const partsOf = (element: XmlElement): Pick<RawName, 'family' | 'given'> => ({
  family: element.textOf('lastName'),
  given: element.textOf('firstName'),
});

const kindOf = (alias: XmlElement): RawName['kind'] => {
  if (alias.textOf('category') === 'weak') return 'weak-alias';
  return alias.textOf('type') === 'f.k.a.' ? 'former' : 'alias';
};

const REGISTRATION = /registration|imo|mmsi|tail|serial|hull/i;

const object = (record: XmlElement, kind: ObjectKind | undefined): RawEntry | undefined =>
  kind === undefined
    ? undefined
    : {
        kind: 'object',
        id: record.textOf('uid') ?? '',
        object: kind,
        registrations: [
          ...record
            .all('idList', 'id')
            .filter((id) => REGISTRATION.test(id.textOf('idType') ?? ''))
            .flatMap((id) => id.texts('idNumber')),
          ...record.texts('vesselInfo', 'callSign'),
        ],
        states: record.texts('vesselInfo', 'vesselFlag'),
        label: record.textOf('lastName'),
      };
