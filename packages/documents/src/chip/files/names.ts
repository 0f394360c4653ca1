/** The files of an ICAO 9303 chip that are read here. */
export const chipFileNames = [
  'EF.COM',
  'EF.SOD',
  'EF.CardAccess',
  'EF.CardSecurity',
  'DG1',
  'DG2',
  'DG3',
  'DG4',
  'DG5',
  'DG6',
  'DG7',
  'DG8',
  'DG9',
  'DG10',
  'DG11',
  'DG12',
  'DG13',
  'DG14',
  'DG15',
  'DG16',
] as const;

/** One of {@link chipFileNames}. */
export type ChipFileName = (typeof chipFileNames)[number];

/** Tags of the files, Doc 9303-10, table 38: EF.COM, EF.SOD and the data groups are application templates. */
const tagRows: readonly (readonly [number, ChipFileName])[] = [
  [0x60, 'EF.COM'],
  [0x61, 'DG1'],
  [0x75, 'DG2'],
  [0x63, 'DG3'],
  [0x76, 'DG4'],
  [0x65, 'DG5'],
  [0x66, 'DG6'],
  [0x67, 'DG7'],
  [0x68, 'DG8'],
  [0x69, 'DG9'],
  [0x6a, 'DG10'],
  [0x6b, 'DG11'],
  [0x6c, 'DG12'],
  [0x6d, 'DG13'],
  [0x6e, 'DG14'],
  [0x6f, 'DG15'],
  [0x70, 'DG16'],
  [0x77, 'EF.SOD'],
];

const byTag: ReadonlyMap<number, ChipFileName> = new Map(tagRows);
const byName: ReadonlyMap<ChipFileName, number> = new Map(
  tagRows.map(([tag, name]) => [name, tag]),
);

/** The file whose template has this tag. */
export const fileOfTag = (tag: number): ChipFileName | undefined => byTag.get(tag);

/** The tag of a file's template; undefined for EF.CardAccess and EF.CardSecurity. */
export const tagOfFile = (file: ChipFileName): number | undefined => byName.get(file);

/** 1 to 16 for a data group, else undefined. */
export const dataGroupNumber = (file: ChipFileName): number | undefined =>
  file.startsWith('DG') ? Number(file.slice(2)) : undefined;

/** The data group of a number from 1 to 16. */
export const dataGroup = (number: number): ChipFileName | undefined =>
  chipFileNames.find((name) => name === `DG${number}`);

/** Short names that readers and test suites give to the files, beside those of the standard. */
const OTHER_NAMES: Readonly<Record<string, ChipFileName>> = {
  COM: 'EF.COM',
  SOD: 'EF.SOD',
  CARDACCESS: 'EF.CardAccess',
  CARDSECURITY: 'EF.CardSecurity',
  '011C': 'EF.CardAccess',
  '011E': 'EF.COM',
};

/**
 * The file that a file's name speaks of: `EF.SOD`, `EF_SOD.bin`, `Datagroup1.bin`, `dg02`, `0101` (file
 * identifier). Undefined where it speaks of none; 011D is EF.SOD in one place of the chip and EF.CardSecurity in another.
 */
export const fileOfName = (path: string): ChipFileName | undefined => {
  const base = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .toUpperCase();
  const stem = base.replace(/\.(BIN|DAT|DER|RAW|EF|HEX|BER|TLV)$/, '').replace(/[^A-Z0-9]/g, '');
  const group = /(?:DG|DATAGROUP)0?([1-9]|1[0-6])$/.exec(stem)?.[1];
  if (group !== undefined) return dataGroup(Number(group));
  const identifier = /^01(0[1-9A-F]|10)$/.exec(stem)?.[1];
  if (identifier !== undefined) return dataGroup(Number.parseInt(identifier, 16));
  for (const [name, file] of Object.entries(OTHER_NAMES)) if (stem.endsWith(name)) return file;
  return undefined;
};
