import { riskCapacityEndpoints } from './capacity.ts';
import { riskCycleEndpoints } from './cycle.ts';
import { riskDatasetEndpoints } from './datasets.ts';
import { riskDerivedEndpoints } from './derived.ts';
import { riskAchEndpoints } from './hypotheses.ts';
import { riskCodeEndpoints } from './incident-codes.ts';
import { riskIncidentEndpoints } from './incidents.ts';
import { riskLiveEndpoints } from './live.ts';
import { riskProductEndpoints } from './products.ts';
import { riskRegisterEndpoints } from './register.ts';
import { riskSeriesEndpoints } from './series.ts';
import { riskSpreadEndpoints } from './spread.ts';
import { riskWarningEndpoints } from './warnings.ts';

/** Every operation of the risk desk. */
export const riskEndpoints = {
  ...riskDatasetEndpoints,
  ...riskSeriesEndpoints,
  ...riskDerivedEndpoints,
  ...riskSpreadEndpoints,
  ...riskWarningEndpoints,
  ...riskRegisterEndpoints,
  ...riskCapacityEndpoints,
  ...riskAchEndpoints,
  ...riskIncidentEndpoints,
  ...riskCodeEndpoints,
  ...riskCycleEndpoints,
  ...riskProductEndpoints,
  ...riskLiveEndpoints,
} as const;
