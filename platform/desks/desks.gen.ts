// Made by `npm run desks` from platform/desks/list.json.
import { academy } from '@desk/academy/desk.ts';
import { assessment } from '@desk/assessment/desk.ts';
import { checkpoint } from '@desk/checkpoint/desk.ts';
import { documents } from '@desk/documents/desk.ts';
import { investigations } from '@desk/investigations/desk.ts';
import { oversight } from '@desk/oversight/desk.ts';
import { programme } from '@desk/programme/desk.ts';
import { risk } from '@desk/risk/desk.ts';
import { schengen } from '@desk/schengen/desk.ts';
import { travellers } from '@desk/travellers/desk.ts';
import { platform } from '@platform/api/platform.ts';

/** The declarations of the platform and of every desk. */
export const desks = [
  platform,
  travellers,
  assessment,
  oversight,
  investigations,
  documents,
  schengen,
  risk,
  programme,
  checkpoint,
  academy,
] as const;
