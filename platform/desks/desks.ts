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

/** Every desk, after the platform on which all stand. A new desk is a new folder and one entry here. */
export const desks = [
  platform,
  checkpoint,
  documents,
  schengen,
  travellers,
  assessment,
  risk,
  investigations,
  academy,
  programme,
  oversight,
] as const;
