import type { Layout } from '../layout.ts';
import type { MrzFormat } from '../model.ts';
import { frenchId } from './french-id.ts';
import { frenchLicence } from './french-licence.ts';
import { mrvA, mrvB } from './mrv.ts';
import { swissLicence } from './swiss-licence.ts';
import { td1 } from './td1.ts';
import { td2 } from './td2.ts';
import { td3 } from './td3.ts';

/** Every format: a new one is a file here and a line. */
export const layouts: Readonly<Record<MrzFormat, Layout>> = {
  TD1: td1,
  TD2: td2,
  TD3: td3,
  'MRV-A': mrvA,
  'MRV-B': mrvB,
  'FR-ID-old': frenchId,
  'FR-DL': frenchLicence,
  'CH-DL': swissLicence,
};
