/** Why a command ends early, said so that a person knows what happened, what was kept and what to do. */
export class Refusal extends Error {
  readonly exitCode: ExitCode;
  readonly kept: string;
  readonly remedy: string;
  constructor(exitCode: ExitCode, what: string, kept: string, remedy: string) {
    super(what);
    this.exitCode = exitCode;
    this.kept = kept;
    this.remedy = remedy;
  }
}

/** 0 ran, 1 usage or a refused act, 2 input that cannot be read. What is found never changes it. */
export type ExitCode = 0 | 1 | 2;

/** The three lines that a refusal prints. */
export const refusalLines = (command: string, refusal: Refusal): string =>
  `${command}: ${refusal.message}\n  Kept: ${refusal.kept}\n  Do: ${refusal.remedy}\n`;

/** What an error of the operating system says, in words. */
export const systemReason = (error: unknown): string => {
  const code = (error as { code?: string } | null)?.code;
  return (
    (code === undefined ? undefined : reasons[code]) ??
    (error instanceof Error ? error.message : String(error))
  );
};

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something listens there already',
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account may not read it',
  EPERM: 'this account may not do that',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'it is there already, and is no folder',
  ELOOP: 'its links lead round in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'it did not answer in time',
  ECONNRESET: 'the other side ended the connection',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS: begin the address with http://',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted here: name its authority with --ca',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted here: name its authority with --ca',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is not trusted here: name its authority with --ca',
  UND_ERR_SOCKET: 'the other side ended the connection',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};
