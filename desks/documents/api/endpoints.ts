import { comparisonEndpoints } from './comparison.ts';
import { examinationEndpoints } from './examinations.ts';
import { readerEndpoints } from './reader.ts';
import { registerEndpoints } from './register.ts';
import { specimenEndpoints } from './specimens.ts';
import { trustEndpoints } from './trust.ts';

/** Every operation of the documents desk. */
export const documentsEndpoints = {
  ...examinationEndpoints,
  ...comparisonEndpoints,
  ...registerEndpoints,
  ...specimenEndpoints,
  ...trustEndpoints,
  ...readerEndpoints,
} as const;
