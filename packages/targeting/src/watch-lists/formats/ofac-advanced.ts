import type { ObjectKind } from '../model.ts';
import { assembleEntry } from '../reading/assemble.ts';
import { importProblem } from '../reading/problem.ts';
import type { RawDocument, RawEntry, RawName } from '../reading/raw-entry.ts';
import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { documentKindOf } from '../reading/values.ts';
import { type XmlElement, xmlRecordReader } from '../reading/xml-records.ts';
import { birthOf, ReferenceValues } from './ofac-reference.ts';

/**
 * Reads lists in the Advanced Sanctions Data Model, as the United States Treasury publishes them: individuals, vessels and
 * aircraft. Words, places and documents precede the parties, which refer to them by number. They are kept in memory, a small
 * part of the file; a party is read and discarded. Source: the UN 1267/1988 Committee's Advanced Sanctions Data Model
 * (Sanctions, DistinctParty).
 */
export const ofacAdvancedReader = (tells: ReaderTells): FormatReader => {
  const values = new ReferenceValues();
  const documents = new Map<string, RawDocument[]>();
  return xmlRecordReader(
    {
      root: 'Sanctions',
      records: new Set([...ReferenceValues.sets, 'Location', 'IDRegDocument', 'DistinctParty']),
      take: (record) => {
        if (record.name === 'IDRegDocument') keepDocument(record, values, documents);
        else if (record.name !== 'DistinctParty') values.take(record);
        else readParty(record, values, documents, tells);
      },
    },
    tells.problem,
  );
};

const keepDocument = (
  record: XmlElement,
  values: ReferenceValues,
  documents: Map<string, RawDocument[]>,
): void => {
  const identity = record.attribute('IdentityID') ?? '';
  const number = record.textOf('IDRegistrationNo');
  const called = values.word('IDRegDocType', record.attribute('IDRegDocTypeID')) ?? '';
  const kind = documentKindOf(called) ?? (REGISTRATION.test(called) ? 'other' : undefined);
  if (number === undefined || kind === undefined) return;
  const of = documents.get(identity) ?? [];
  of.push({ number, kind, issuer: values.word('Country', record.attribute('IssuedBy-CountryID')) });
  documents.set(identity, of);
};

const REGISTRATION = /registration|imo|mmsi|tail|serial|hull/i;

const OBJECTS: Readonly<Record<string, ObjectKind>> = { Vessel: 'vessel', Aircraft: 'aircraft' };

const readParty = (
  record: XmlElement,
  values: ReferenceValues,
  documents: ReadonlyMap<string, readonly RawDocument[]>,
  tells: ReaderTells,
): void => {
  const id = record.attribute('FixedRef') ?? '';
  const profile = record.all('Profile')[0];
  const subType = profile?.attribute('PartySubTypeID');
  const object = OBJECTS[values.word('PartySubType', subType) ?? ''];
  const party = values.partyType(subType);
  if (profile === undefined || (object === undefined && party !== 'Individual')) {
    const facts = { what: party === 'Entity' ? 'entity' : 'unknown' };
    const entry = id === '' ? undefined : id;
    tells.problem(importProblem('watch-list.row.not-sought', record.at, facts, entry));
    return;
  }
  const papers = profile
    .all('Identity')
    .flatMap((identity) => documents.get(identity.attribute('ID') ?? '') ?? []);
  const names = profile.all('Identity').flatMap((identity) => namesOf(identity, values));
  const raw: RawEntry =
    object === undefined
      ? personOf(id, names, papers, profile, values)
      : objectOf(id, object, names, papers, profile, values);
  const entry = assembleEntry(raw, record.at, tells.list, tells.problem);
  if (entry !== undefined) tells.entry(entry, record.at);
};

const personOf = (
  id: string,
  names: readonly RawName[],
  documents: readonly RawDocument[],
  profile: XmlElement,
  values: ReferenceValues,
): RawEntry => {
  const versions = (type: RegExp): readonly XmlElement[] => versionsOf(profile, values, type);
  const placesOf = (type: RegExp): readonly string[] =>
    versions(type).flatMap((version) => placeOf(version, values));
  return {
    kind: 'person',
    id,
    names,
    births: versions(/^birthdate$/i).map(birthOf),
    documents,
    states: placesOf(/^(?:nationality|citizenship)/i),
    places: placesOf(/^place of birth$/i),
  };
};

const objectOf = (
  id: string,
  object: ObjectKind,
  names: readonly RawName[],
  documents: readonly RawDocument[],
  profile: XmlElement,
  values: ReferenceValues,
): RawEntry => ({
  kind: 'object',
  id,
  object,
  registrations: [
    ...documents.map(({ number }) => number),
    ...versionsOf(profile, values, /call sign|tail number|serial number|mmsi|imo/i).flatMap(
      (version) => version.texts('VersionDetail'),
    ),
  ],
  states: versionsOf(profile, values, /^vessel flag$/i).flatMap((version) => [
    ...placeOf(version, values),
    ...version.texts('VersionDetail'),
  ]),
  label: names[0]?.full,
});

const versionsOf = (
  profile: XmlElement,
  values: ReferenceValues,
  type: RegExp,
): readonly XmlElement[] =>
  profile
    .all('Feature')
    .filter((feature) =>
      type.test(values.word('FeatureType', feature.attribute('FeatureTypeID')) ?? ''),
    )
    .flatMap((feature) => feature.all('FeatureVersion'));

const placeOf = (version: XmlElement, values: ReferenceValues): readonly string[] =>
  version.all('VersionLocation').flatMap((element) => {
    const place = values.location(element.attribute('LocationID'));
    return place === undefined ? [] : [place];
  });

const FAMILY = /last name|patronymic|matronymic/i;

const namesOf = (identity: XmlElement, values: ReferenceValues): readonly RawName[] => {
  const groups = new Map(
    identity
      .all('NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup')
      .map((group) => [
        group.attribute('ID') ?? '',
        values.word('NamePartType', group.attribute('NamePartTypeID')) ?? '',
      ]),
  );
  return identity.all('Alias').flatMap((alias) =>
    alias.all('DocumentedName').map((name): RawName => {
      const parts = name.all('DocumentedNamePart', 'NamePartValue').map((part) => ({
        text: part.text,
        isFamily: FAMILY.test(groups.get(part.attribute('NamePartGroupID') ?? '') ?? ''),
      }));
      const textOf = (family: boolean): string =>
        parts.flatMap(({ text, isFamily }) => (isFamily === family ? [text] : [])).join(' ');
      return {
        full: parts.map(({ text }) => text).join(' '),
        family: textOf(true),
        given: parts.some(({ isFamily }) => isFamily) ? textOf(false) : undefined,
        kind: kindOf(alias, values),
      };
    }),
  );
};

const kindOf = (alias: XmlElement, values: ReferenceValues): RawName['kind'] => {
  if (alias.attribute('LowQuality') === 'true') return 'weak-alias';
  if (alias.attribute('Primary') === 'true') return 'primary';
  const type = values.word('AliasType', alias.attribute('AliasTypeID')) ?? '';
  return /^f\.?k\.?a/i.test(type) ? 'former' : 'alias';
};
