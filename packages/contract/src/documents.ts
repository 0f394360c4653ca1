import { comparisonEndpoints } from './documents-comparison.ts';
import { examinationEndpoints } from './documents-examinations.ts';
import { readerEndpoints } from './documents-reader.ts';
import { registerEndpoints } from './documents-register.ts';
import { specimenEndpoints } from './documents-specimens.ts';
import { trustEndpoints } from './documents-trust.ts';

/** Every operation of the documents desk. */
export const documentEndpoints = {
  ...examinationEndpoints,
  ...comparisonEndpoints,
  ...registerEndpoints,
  ...specimenEndpoints,
  ...trustEndpoints,
  ...readerEndpoints,
} as const;
