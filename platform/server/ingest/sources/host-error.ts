import { Problem } from '../../http/problems.ts';

/**
 * Whether an error speaks of the host, the database or the journal (disk full, connection lost, no memory) and not of what
 * was taken in: then nothing of the input is wrong, and it is to be tried again as it is. Errors of the
 * operating system begin with E (`ENOSPC`), those of Node itself with `ERR_`. Of the SQLSTATE classes 22, 23
 * and 54 speak of the data.
 */
export const isOfTheHost = (error: unknown): boolean => {
  if (error instanceof Problem) return error.status > 500;
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (typeof code !== 'string') return false;
  if (/^E(?!RR_)[A-Z0-9_]+$/.test(code)) return true;
  return /^[0-9A-Z]{5}$/.test(code) && !/^(22|23|54)/.test(code);
};
