// Made by `npm run desks` from platform/desks/list.json.
import { academyWhoMay } from '@desk/academy/api/test/who-may.ts';
import { assessmentWhoMay } from '@desk/assessment/api/test/who-may.ts';
import { checkpointWhoMay } from '@desk/checkpoint/api/test/who-may.ts';
import { documentsWhoMay } from '@desk/documents/api/test/who-may.ts';
import { investigationsWhoMay } from '@desk/investigations/api/test/who-may.ts';
import { oversightWhoMay } from '@desk/oversight/api/test/who-may.ts';
import { programmeWhoMay } from '@desk/programme/api/test/who-may.ts';
import { riskWhoMay } from '@desk/risk/api/test/who-may.ts';
import { schengenWhoMay } from '@desk/schengen/api/test/who-may.ts';
import { travellersWhoMay } from '@desk/travellers/api/test/who-may.ts';
import type { WhoMay } from '@platform/api/test/who-may.ts';

/** Who may what at each desk. */
export const whoMayAtDesks: readonly WhoMay[] = [
  travellersWhoMay,
  assessmentWhoMay,
  oversightWhoMay,
  investigationsWhoMay,
  documentsWhoMay,
  schengenWhoMay,
  riskWhoMay,
  programmeWhoMay,
  checkpointWhoMay,
  academyWhoMay,
];
