import { examination, onBenchOf } from './examination.ts';
import type { NamedFile, PictureExhibit, TrustFile } from './exhibits.ts';
import type { Intake } from './intake-kind.ts';
import { pictureSize } from './picture-size.ts';
import { readBarcodeBytes } from './read-barcodes.ts';
import { isVisa } from './read-zone.ts';
import type { Put } from './use-intake.ts';
import type { ZoneSource } from './visual.ts';

let pictures = 0;

/** The bench as it lies there now: what is given to this document comes to no other, however long it is read. */
export const presentBench = (): Put => {
  const { key } = examination.get();
  return (intake, how) => putOnBench(key, intake, how);
};

/**
 * Puts what was taken in on the bench; `false` where it belongs nowhere. What belongs to a document that was cleared
 * away meanwhile goes with it; lists stay for the next one.
 */
const putOnBench = async (key: number, intake: Intake, how: ZoneSource): Promise<boolean> => {
  const { kind, name, bytes, text } = intake;
  const bench = examination.get();
  switch (kind) {
    case 'zone':
      if (text === undefined) return false;
      onBenchOf(key, { [isVisa(text, bench.on) ? 'visa' : 'zone']: { text: text.trim(), how } });
      return true;
    case 'archive':
    case 'chip-file':
      onBenchOf(key, { chip: added(bench.chip, { name, bytes }) });
      return true;
    case 'seal':
      onBenchOf(key, { seals: added(bench.seals, { name, bytes }) });
      return true;
    case 'trust':
      onBenchOf(bench.key, {
        trust: added<TrustFile>(bench.trust, { name, bytes, role: 'evidence' }),
      });
      return true;
    case 'picture':
      await putPicture(key, intake);
      return true;
    case 'record':
    case 'unknown':
      return false;
  }
};

/** A picture lies on the bench as one; the seals that are printed on it lie beside it. */
const putPicture = async (
  key: number,
  { name, bytes, mediaType = 'image/png' }: Intake,
): Promise<void> => {
  const found = await sealsIn(bytes, mediaType);
  const { pictures, seals } = examination.get();
  onBenchOf(key, {
    pictures: [...pictures, asPicture({ name, bytes }, mediaType)],
    seals: found.reduce<readonly NamedFile[]>(added, seals),
  });
};

const asPicture = (file: NamedFile, mediaType: string): PictureExhibit => {
  pictures += 1;
  return { ...file, id: `picture-${pictures}`, mediaType, shows: 'page', light: 'white' };
};

/** The barcodes of a picture; none where they cannot be looked for. */
export const sealsIn = async (
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  read = readBarcodeBytes,
): Promise<readonly NamedFile[]> => {
  // Faces of chips are JPEG 2000, and no barcode is on them.
  if (mediaType === 'image/jp2' || pictureSize(bytes) !== 'fits') return [];
  try {
    const found = await read(new Blob([bytes], { type: mediaType }));
    return found.map((seal, index) => ({ name: `seal-${index + 1}`, bytes: seal }));
  } catch {
    return [];
  }
};

/** One more, unless the very same bytes are there already; names stay apart. */
const added = <T extends NamedFile>(files: readonly T[], file: T): readonly T[] => {
  if (files.some(({ bytes }) => sameBytes(bytes, file.bytes))) return files;
  const base = file.name === '' ? 'pasted' : file.name;
  let name = base;
  for (let count = 2; files.some((one) => one.name === name); count++) name = `${base} (${count})`;
  return [...files, { ...file, name }];
};

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
