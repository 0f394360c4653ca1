import type { DocumentFinding } from '@amirani/documents/chip';
import { call } from '@platform/web/platform/api.ts';
import { today } from '@platform/web/platform/today.ts';
import type { NamedFile } from '../exhibits.ts';
import type { Intake } from '../intake-kind.ts';
import { sealsIn } from '../put-on-bench.ts';
import { isVisa } from '../read-zone.ts';
import { isOnVisa } from '../to-examination.ts';

/** A picture that waits for the officer to say what it shows: nothing is stored before. */
export interface WaitingPicture extends NamedFile {
  readonly mediaType: string;
}

/** An archive of which there is something to say: what was stored of it, and what was not and why. */
export interface StoredArchive {
  readonly name: string;
  readonly stored: number;
  readonly findings: readonly DocumentFinding[];
}

/** The notes of archives with another one: of an archive that is given again the newest counts. */
export const withArchive = <Archive extends StoredArchive>(
  before: readonly Archive[],
  archive: Archive,
): readonly Archive[] => [...before.filter(({ name }) => name !== archive.name), archive];

/** Result for a piece added to a stored examination. */
export type Added = 'stored' | 'unknown' | WaitingPicture | StoredArchive;

/**
 * Adds what was scanned, dropped or pasted to a stored examination. A picture is given back first.
 * @throws ApiError where the server refuses.
 */
export const addPiece = async (id: string, intake: Intake): Promise<Added> => {
  const { kind, name, bytes, text, mediaType } = intake;
  const params = { id };
  switch (kind) {
    case 'zone':
      if (text === undefined) return 'unknown';
      await call('addMrz', {
        params,
        body: {
          document: isVisa(text, today()) ? 'visa' : 'travel-document',
          text,
          aborted: false,
        },
      });
      return 'stored';
    case 'archive': {
      const { pieces, findings } = await call('addChipArchive', { params, query: {}, body: bytes });
      return findings.length === 0 ? 'stored' : { name, stored: pieces.length, findings };
    }
    case 'chip-file':
      if (bytes[0] === 0x7b) await call('addTranscript', { params, query: {}, body: bytes });
      else await call('addChipFile', { params: { id, part: 'auto' }, query: {}, body: bytes });
      return 'stored';
    case 'seal':
      await call('addSeal', { params, query: placeOf({ name, bytes }), body: bytes });
      return 'stored';
    case 'picture':
      for (const seal of await sealsIn(bytes, mediaType ?? 'image/png'))
        await call('addSeal', { params, query: placeOf(seal), body: seal.bytes });
      return { name, bytes, mediaType: mediaType ?? 'image/png' };
    case 'record':
    case 'trust':
    case 'unknown':
      return 'unknown';
  }
};

/** To which document a seal belongs. */
const placeOf = (seal: NamedFile) => ({
  document: isOnVisa(seal) ? ('visa' as const) : ('travel-document' as const),
});
