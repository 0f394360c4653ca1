/** What is generated: lists in three formats, and files that are made to fill a memory. */
export const fileKinds = [
  'csv',
  'ftm',
  'un',
  'ofac-advanced',
  'one-line',
  'open-quotation',
  'open-element',
  'deep-elements',
] as const;

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number];

/** A file as a stream: its head, a block of records again and again, its tail. */
interface Shape {
  readonly before: string;
  readonly record: (id: string) => string;
  readonly behind: string;
}

const ALIASES = Array.from(
  { length: 18 },
  (_, index) => `Tamar Kvirkvelia the ${'I'.repeat(index + 1)}`,
);
/** Lists have long remarks, which are not read. */
const REMARKS = 'Not read, and of no concern here. '.repeat(80);
const NATIVE = 'თამარ კვირკველია';

const shapes: Readonly<Record<FileKind, Shape>> = {
  csv: {
    before: 'id,name,aliases,birth date,nationality,document,document issuer,remarks\n',
    record: (id) =>
      `${id},"Kvirkvelia, Tamar",${NATIVE}|${ALIASES.join('|')},1974-05-31|1975,QMA,Q${id},QMA,${REMARKS.replaceAll(',', '')}\n`,
    behind: '',
  },
  ftm: {
    before: '',
    record: (id) =>
      `${JSON.stringify({
        id,
        schema: 'Person',
        properties: {
          name: ['Tamar Kvirkvelia'],
          alias: [NATIVE, ...ALIASES],
          birthDate: ['1974-05-31'],
          nationality: ['qma'],
          passportNumber: [`Q${id}`],
          notes: [REMARKS],
        },
      })}\n`,
    behind: '',
  },
  un: {
    before: '<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST><INDIVIDUALS>\n',
    record: (id) =>
      `<INDIVIDUAL><DATAID>${id}</DATAID><FIRST_NAME>Tamar</FIRST_NAME><SECOND_NAME>Kvirkvelia</SECOND_NAME><NAME_ORIGINAL_SCRIPT>${NATIVE}</NAME_ORIGINAL_SCRIPT><COMMENTS1>${REMARKS}</COMMENTS1>${ALIASES.slice(
        0,
        6,
      )
        .map(
          (alias) =>
            `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${alias}</ALIAS_NAME></INDIVIDUAL_ALIAS>`,
        )
        .join(
          '',
        )}<INDIVIDUAL_DATE_OF_BIRTH><DATE>1974-05-31</DATE></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Q${id}</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL>\n`,
    behind: '</INDIVIDUALS></CONSOLIDATED_LIST>\n',
  },
  'ofac-advanced': {
    before:
      '<?xml version="1.0" encoding="utf-8"?>\n<Sanctions><ReferenceValueSets><FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType></FeatureTypeValues><PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues><PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues></ReferenceValueSets><DistinctParties>\n',
    record: (id) =>
      `<DistinctParty FixedRef="${id}"><Comment>${REMARKS}</Comment><Profile ID="${id}" PartySubTypeID="4"><Identity ID="${id}" Primary="true">${ALIASES.slice(
        0,
        4,
      )
        .map(
          (alias, index) =>
            `<Alias AliasTypeID="1403" Primary="${index === 0}"><DocumentedName><DocumentedNamePart><NamePartValue>${alias}</NamePartValue></DocumentedNamePart></DocumentedName></Alias>`,
        )
        .join(
          '',
        )}</Identity><Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1974</Year><Month>5</Month><Day>31</Day></From></Start></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty>\n`,
    behind: '</DistinctParties></Sanctions>\n',
  },
  'one-line': { before: 'id,name\n', record: (id) => `${id},x,`, behind: '' },
  'open-quotation': {
    before: 'id,name,remarks\n1,"',
    record: (id) => `${id},Ana Beridze,${REMARKS.replaceAll(',', '')}\n`,
    behind: '',
  },
  'open-element': {
    before: '<sdnList><sdnEntry><uid>1</uid>',
    record: (id) => `<remarks>${id}</remarks>\n`,
    behind: '',
  },
  'deep-elements': { before: '<sdnList>', record: () => '<a>', behind: '' },
};

const ID = '00000000';

/** The bytes of a file of at least the given size, each record with its own id, made on demand. */
export function* endlessFile(
  kind: FileKind,
  least: number,
): Generator<Uint8Array, void, undefined> {
  const { before, record, behind } = shapes[kind];
  yield Buffer.from(before);
  const one = Buffer.from(record(ID));
  const inBlock = Math.max(1, Math.floor(1_048_576 / one.length));
  const block = Buffer.concat(Array.from({ length: inBlock }, () => one));
  const places = placesOf(one);
  let written = before.length;
  for (let first = 1; written < least; first += inBlock) {
    for (let index = 0; index < inBlock; index += 1) {
      const id = String(first + index).padStart(ID.length, '0');
      for (const place of places) block.write(id, index * one.length + place, 'latin1');
    }
    yield block;
    written += block.length;
  }
  yield Buffer.from(behind);
}

const placesOf = (record: Buffer): readonly number[] => {
  const places: number[] = [];
  for (let at = record.indexOf(ID); at >= 0; at = record.indexOf(ID, at + ID.length))
    places.push(at);
  return places;
};
