import { FILE_HEAD, type FileKind, fileKind } from '@amirani/core/file-kind';
import { ApiError } from '@platform/api/client.ts';

/** What a screen can read: any bytes, a text, or a table, which may be a workbook. */
export type Takes = 'bytes' | 'text' | 'table';

/** The problem that says of a kind of file why it is not sent. */
const problemOf: Readonly<Record<FileKind, string>> = {
  empty: 'file.empty',
  picture: 'file.picture',
  pdf: 'file.pdf',
  zip: 'file.archive',
  gzip: 'file.archive',
  binary: 'file.binary',
};

/** Why these bytes cannot be what a screen takes, with the facts of its text; undefined if they may be. */
export const fileProblem = (bytes: Uint8Array, takes: Takes): ApiError | undefined => {
  const found = fileKind(bytes);
  if (found === undefined) return undefined;
  const isTaken =
    found.kind !== 'empty' && (takes === 'bytes' || (takes === 'table' && found.kind === 'zip'));
  if (isTaken) return undefined;
  return new ApiError(422, { code: problemOf[found.kind], facts: { format: found.format } });
};

/**
 * Looks at a file before anything of it is sent: every upload begins here. A file that is empty, or not of what is taken, leaves
 * nothing behind on the server.
 * @throws ApiError `file.*`
 */
export const mustBeSendable = async (file: Blob, takes: Takes): Promise<void> => {
  const problem = fileProblem(new Uint8Array(await file.slice(0, FILE_HEAD).arrayBuffer()), takes);
  if (problem !== undefined) throw problem;
};
