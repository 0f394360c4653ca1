import { type FileKind, fileKind } from '@amirani/core/file-kind';
import { Problem, type ProblemCode } from '@platform/server/http/problems.ts';

/** The problem that says what an exhibit is instead of a table. */
const problemOf: Readonly<Record<Exclude<FileKind, 'zip'>, ProblemCode>> = {
  empty: 'file.empty',
  picture: 'file.picture',
  pdf: 'file.pdf',
  gzip: 'file.archive',
  binary: 'file.binary',
};

/** Refuses what cannot be a table by its first bytes, before any of it is read as a text. @throws Problem `file.*` */
export const mustBeTable = (bytes: Uint8Array): void => {
  const found = fileKind(bytes);
  if (found !== undefined && found.kind !== 'zip')
    throw new Problem(problemOf[found.kind], { format: found.format });
};
