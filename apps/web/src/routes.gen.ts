// Made by `npm run desks` from platform/desks/list.json.
import { academyRoutes } from '@desk/academy/web/routes.ts';
import { assessmentRoutes } from '@desk/assessment/web/routes.ts';
import { checkpointRoutes } from '@desk/checkpoint/web/routes.ts';
import { documentsRoutes } from '@desk/documents/web/routes.ts';
import { investigationsRoutes } from '@desk/investigations/web/routes.ts';
import { oversightRoutes } from '@desk/oversight/web/routes.ts';
import { programmeRoutes } from '@desk/programme/web/routes.ts';
import { riskRoutes } from '@desk/risk/web/routes.ts';
import { schengenRoutes } from '@desk/schengen/web/routes.ts';
import { travellersRoutes } from '@desk/travellers/web/routes.ts';

/** The screens of every desk. */
export const deskRoutes = [
  ...travellersRoutes,
  ...assessmentRoutes,
  ...oversightRoutes,
  ...investigationsRoutes,
  ...documentsRoutes,
  ...schengenRoutes,
  ...riskRoutes,
  ...programmeRoutes,
  ...checkpointRoutes,
  ...academyRoutes,
] as const;
