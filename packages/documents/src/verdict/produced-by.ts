/** Name and version of what makes verdicts: the package and its version. */
export const PRODUCED_BY = '@amirani/documents 0.1.0';
