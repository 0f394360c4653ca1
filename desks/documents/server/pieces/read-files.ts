import type { CivilDate } from '@amirani/core';
import {
  type ChipFile,
  chipFinding,
  DEFAULT_GATHER_LIMITS,
  type GivenFile,
  gatherChipFiles,
  pictureHeader,
} from '@amirani/documents/chip';
import { type FileBytes, filesIn, wholeFile } from '@platform/server/apart/task.ts';
import { faceIn } from '../comparison/portrait.ts';
import type { FileArgs, FileItem } from './reading.ts';

/** What a ZIP of chip files, one such file or a picture is. Runs in a limited process. */
export async function* read(bytes: FileBytes, args: FileArgs): AsyncGenerator<FileItem> {
  const whole = new Uint8Array(await wholeFile(bytes));
  if (args.as === 'archive') yield* archive(whole, args);
  else if (args.as === 'chip-file') yield* chipFile(whole, args.part, args.today);
  else if (args.as === 'chip') yield* sorted(whole, args);
  else yield { picture: pictureOf(whole) };
}

function* sorted(
  whole: Uint8Array,
  { names, lengths, today }: Extract<FileArgs, { as: 'chip' }>,
): Generator<FileItem> {
  const bytes = filesIn(whole, lengths);
  const given = names.map((name, at) => ({ name, bytes: bytes[at] ?? new Uint8Array() }));
  const { files, repeated, transcripts, others } = gatherChipFiles(given);
  const places = new Map(given.map((one, at) => [one.bytes, at]));
  const place = ({ name, bytes: own }: GivenFile) => {
    const from = places.get(own);
    return from === undefined ? { name: name.slice(0, 1_000), bytes: base64(own) } : { from };
  };
  const chipFileOf = (one: ChipFile) => ({
    ...{ ...place(one), part: one.file },
    ...withFace(one.file, one.bytes, today),
  });
  for (const one of files) yield { sorted: { is: 'file', ...chipFileOf(one) } };
  for (const one of repeated) yield { sorted: { is: 'repeated', ...chipFileOf(one) } };
  for (const one of transcripts) yield { sorted: { is: 'transcript', ...place(one) } };
  for (const one of others) yield { sorted: { is: 'other', ...place(one) } };
}

const pictureOf = (bytes: Uint8Array) => {
  const { format, width = 0, height = 0 } = pictureHeader(bytes);
  return { format, width, height };
};

function* archive(
  bytes: Uint8Array,
  { today, limits }: Extract<FileArgs, { as: 'archive' }>,
): Generator<FileItem> {
  const given = { name: 'archive', bytes };
  const { files, repeated, transcripts, others, findings } = gatherChipFiles([given], {
    ...DEFAULT_GATHER_LIMITS,
    ...limits,
  });
  const all = [...files, ...repeated, ...transcripts];
  if (others.includes(given) || (all.length === 0 && findings.length === 0)) return;
  const piece = ({ file, bytes: own }: ChipFile) => ({
    ...{ part: file, bytes: base64(own) },
    ...withFace(file, own, today),
  });
  yield { opened: true };
  for (const file of files.filter(isFilled)) yield { piece: piece(file) };
  for (const one of transcripts) yield { piece: { bytes: base64(one.bytes) } };
  for (const file of repeated.filter(isFilled)) yield { piece: { ...piece(file), isAside: true } };
  for (const finding of findings) yield { finding };
  // There is nothing of it to store; that it was there and empty is said.
  for (const { file } of [...files, ...repeated].filter((one) => !isFilled(one)))
    yield { finding: chipFinding('document.chip.file.empty', { facts: { file } }) };
}

function* chipFile(
  bytes: Uint8Array,
  part: Extract<FileArgs, { as: 'chip-file' }>['part'],
  today: CivilDate,
): Generator<FileItem> {
  const file = part === 'auto' ? gatherChipFiles([{ name: '', bytes }]).files[0]?.file : part;
  if (file !== undefined) yield { piece: { part: file, ...withFace(file, bytes, today) } };
}

const withFace = (file: string, bytes: Uint8Array, today: CivilDate): { face?: string } => {
  const face = faceIn(file, bytes, today);
  return face === undefined ? {} : { face: base64(face) };
};

const isFilled = ({ bytes }: ChipFile): boolean => bytes.length > 0;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
