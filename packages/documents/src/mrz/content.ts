import type { MrzNameOptions, TransliterationOptions } from '@amirani/names/scripts';
import type { MrzFieldName, MrzFormat } from './model.ts';

/** What a zone is to say: values as a reading gives them. What is left out becomes fillers. */
export type MrzContent = { readonly format: MrzFormat } & Readonly<
  Partial<Record<MrzFieldName, string>>
>;

/** How names are put into the letters of a zone and cut to their field. */
export type MrzWriteOptions = TransliterationOptions & MrzNameOptions;
