import { callEndpoints } from './calls.ts';
import { caseEndpoints } from './cases.ts';
import { evidenceEndpoints } from './evidence.ts';
import { exportEndpoints } from './exports.ts';
import { graphEndpoints } from './graph.ts';
import { hypothesisEndpoints } from './hypotheses.ts';
import { journeyEndpoints } from './journeys.ts';
import { laneEndpoints } from './lanes.ts';
import { leadEndpoints } from './leads.ts';
import { moneyEndpoints } from './money.ts';
import { neighbourEndpoints } from './neighbours.ts';
import { periodEndpoints } from './periods.ts';
import { placeEndpoints } from './places.ts';
import { statementEndpoints } from './statements.ts';
import { workEndpoints } from './work.ts';

/** Every operation of the investigations desk. */
export const investigationsEndpoints = {
  ...caseEndpoints,
  ...evidenceEndpoints,
  ...statementEndpoints,
  ...graphEndpoints,
  ...neighbourEndpoints,
  ...laneEndpoints,
  ...callEndpoints,
  ...workEndpoints,
  ...hypothesisEndpoints,
  ...periodEndpoints,
  ...placeEndpoints,
  ...moneyEndpoints,
  ...journeyEndpoints,
  ...leadEndpoints,
  ...exportEndpoints,
} as const;
