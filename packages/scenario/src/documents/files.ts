import type { WorldFile } from '../files.ts';
import { canonicalJson, utf8 } from '../truth/canonical-json.ts';
import type { Exhibit, FactoryDocument } from './exhibit.ts';
import type { DocumentFactory } from './factory.ts';
import { forgeryKinds } from './forgery/kinds.ts';

/** A file by its path in a folder. */
export type DocumentFile = Pick<WorldFile, 'path' | 'bytes'>;

/**
 * Makes the given number of exhibits in a neutral order: half of them genuine, the others of each kind of forgery in turn. The
 * same factory and count give the same exhibits.
 */
export const exhibitsOf = (factory: DocumentFactory, count: number): readonly Exhibit[] =>
  Array.from({ length: count }, (_, at) => {
    const half = at >> 1;
    const kind = forgeryKinds[half % forgeryKinds.length];
    return at % 2 === 0 || kind === undefined
      ? factory.genuine(half)
      : factory.forged(kind, Math.floor(half / forgeryKinds.length));
  }).sort((one, other) => (one.id < other.id ? -1 : 1));

/** The files of an exhibit: a folder with a folder for each document, as a reader would have written them. */
export const exhibitFiles = ({ id, documents }: Exhibit): readonly DocumentFile[] =>
  documents.flatMap((document) =>
    documentFiles(document).map(({ path, bytes }) => ({
      path: `exhibits/${id}/${document.id}/${path}`,
      bytes,
    })),
  );

/** What examiners need beside the exhibits: trust material, certificates of seal signers, facts of the states. */
export const examinerFiles = (factory: DocumentFactory): readonly DocumentFile[] => [
  ...factory.trust().map(({ name, bytes }) => ({ path: `trust/${name}`, bytes })),
  ...factory.sealSigners().map(({ name, bytes }) => ({ path: `seal-signers/${name}`, bytes })),
  { path: 'states.json', bytes: json(factory.states) },
];

/** The truth about exhibits, in canonical JSON (RFC 8785). */
export const documentLedger = (
  factory: DocumentFactory,
  exhibits: readonly Exhibit[],
): DocumentFile => ({
  path: 'ledger.json',
  bytes: json({
    seed: factory.seed,
    referenceDate: factory.referenceDate,
    exhibits: exhibits.map(({ truth }) => truth),
  }),
});

const documentFiles = (document: FactoryDocument): readonly DocumentFile[] => {
  const chip = document.chip();
  const portrait = document.portrait();
  return [
    { path: 'mrz.txt', bytes: utf8(`${document.zone.join('\n')}\n`) },
    { path: 'print.json', bytes: json(document.print) },
    { path: portrait.name, bytes: portrait.bytes },
    ...document.seals().map(({ name, content }) => ({ path: name, bytes: content })),
    ...(chip?.files ?? []).map(({ name, bytes }) => ({ path: `chip/${name}.bin`, bytes })),
    ...(chip?.transcripts ?? []).map(({ name, bytes }) => ({ path: `chip/${name}`, bytes })),
  ];
};

const json = (value: unknown): Uint8Array => utf8(`${canonicalJson(value)}\n`);
