import { createHash } from 'node:crypto';
import { isVerdict, packExamination } from '@amirani/documents/packed';
import type { Examination, Verdict } from '@amirani/documents/verdict';
import { filesAsOne } from '@platform/server/apart/foreign-file.ts';
import { readOne } from '@platform/server/apart/read-one.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { z } from 'zod';

/** An examination on its way into a limited process: what it says, and the lengths of the files that its bytes are. */
export interface JudgeArgs {
  readonly described: unknown;
  readonly lengths: readonly number[];
  /** The edition of the trust store that its trust material is; absent where it brings its own. */
  readonly edition?: string;
}

/** The verdict on an examination. If the task fails, no file is at fault and no partial result is stored. */
const verdictTask: ReaderTask<JudgeArgs, Verdict> = {
  ...{ name: 'document.verdict', class: 'verdict', isHeld: true },
  item: z.custom<Verdict>(isVerdict),
};

/** Runs every check on an examination in a limited process. @throws Problem `reader.*` */
export const judgeApart = async (
  readers: Readers,
  examination: Examination,
  { of, edition }: { readonly of?: string; readonly edition?: string },
): Promise<Verdict> => {
  const pictures = new Map<string, { readonly bytes: number; readonly digest: string }>();
  const { described, files } = packExamination(withDigests(examination, pictures));
  const args = { described, lengths: files.map(({ length }) => length) };
  const verdict = await readOne(
    readers,
    verdictTask,
    edition === undefined ? args : { ...args, edition },
    filesAsOne(files, of),
  );
  return {
    ...verdict,
    evidence: verdict.evidence.map((one) =>
      one.source.includes('/image/') ? { ...one, ...pictures.get(one.digest) } : one,
    ),
  };
};

/**
 * An examination with the SHA-256 of each picture in its place: the checks read none, and a verdict names it by that digest. What
 * the verdict will say in the place of the digest is put into `pictures`.
 */
const withDigests = (
  examination: Examination,
  pictures: Map<string, { readonly bytes: number; readonly digest: string }>,
): Examination => ({
  ...examination,
  documents: examination.documents.map(({ images, ...document }) => ({
    ...document,
    ...(images === undefined
      ? {}
      : {
          images: images.map((image) => {
            const digest = sha256(image.bytes);
            const said = { bytes: image.bytes.length, digest: digest.toString('hex') };
            pictures.set(sha256(digest).toString('hex'), said);
            return { ...image, bytes: new Uint8Array(digest) };
          }),
        }),
  })),
});

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
