import { countries } from '@amirani/core';

/** The codes of ISO 3166-1 alpha-3. */
export const isoCodes: readonly string[] = countries
  .filter(({ kind }) => kind === 'iso')
  .map(({ code }) => code);
