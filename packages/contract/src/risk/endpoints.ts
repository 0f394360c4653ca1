import { riskCycleEndpoints } from './cycle.ts';
import { riskDatasetEndpoints } from './datasets.ts';
import { riskAchEndpoints } from './hypotheses.ts';
import { riskIncidentEndpoints } from './incidents.ts';
import { riskLiveEndpoints } from './live.ts';
import { riskProductEndpoints } from './products.ts';
import { riskRegisterEndpoints } from './register.ts';
import { riskSeriesEndpoints } from './series.ts';
import { riskWarningEndpoints } from './warnings.ts';

/** Every operation of the risk desk. */
export const riskEndpoints = {
  ...riskDatasetEndpoints,
  ...riskSeriesEndpoints,
  ...riskWarningEndpoints,
  ...riskRegisterEndpoints,
  ...riskAchEndpoints,
  ...riskIncidentEndpoints,
  ...riskCycleEndpoints,
  ...riskProductEndpoints,
  ...riskLiveEndpoints,
} as const;
