/** Why the data of a server cannot be used; each code is documented in docs/reference/errors.md. */
export type DataRefusal =
  | 'database.migration.changed'
  | 'database.migration.renamed'
  | 'database.newer-than-program'
  | 'journal.checkpoint.unverified'
  | 'journal.files.newer'
  | 'journal.files.older'
  | 'journal.files.other-log'
  | 'journal.other-origin'
  | 'keys.missing'
  | 'keys.other-installation';

/** Database, keys, files and program do not belong together. Nothing was changed; the remedy says what the operator can do. */
export class DataRefused extends Error {
  readonly code: DataRefusal;
  readonly remedy: string;
  constructor(code: DataRefusal, text: string, remedy: string) {
    super(text);
    this.code = code;
    this.remedy = remedy;
  }
}
