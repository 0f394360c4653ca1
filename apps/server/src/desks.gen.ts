// Made by `npm run desks` from platform/desks/list.json.
import { offers as academy } from '@desk/academy/server/desk.ts';
import { offers as assessment } from '@desk/assessment/server/desk.ts';
import { offers as checkpoint } from '@desk/checkpoint/server/desk.ts';
import { offers as documents } from '@desk/documents/server/desk.ts';
import { offers as investigations } from '@desk/investigations/server/desk.ts';
import { offers as oversight } from '@desk/oversight/server/desk.ts';
import { offers as programme } from '@desk/programme/server/desk.ts';
import { offers as risk } from '@desk/risk/server/desk.ts';
import { offers as schengen } from '@desk/schengen/server/desk.ts';
import { offers as travellers } from '@desk/travellers/server/desk.ts';

/** What each desk gives a server that has its rooms. */
export const offers = [
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
