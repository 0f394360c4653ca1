import type { CivilDate } from '@amirani/core';
import { outsideOf, readProcessing } from '@platform/server/accountability/country.ts';
import { ASSESSMENT_VERSION, openImpactForm } from '@platform/server/accountability/impact-form.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { Register } from '../../api/types.ts';

/** In which state this data is processed, and with what outside the server speaks (R54). */
export const processingOf = async (
  tx: Transaction,
  config: Config,
  now: Date,
): Promise<Register['processing']> => {
  const { country, since } = await readProcessing(tx, config, now);
  return { country, since: since.toISOString(), outside: outsideOf(config) };
};

/** The deployer's impact assessment form, or its problems (R64). */
export const impactOf = (config: Config, today: CivilDate): Register['impact'] => {
  const read = openImpactForm(config.impactForm, today);
  if ('problems' in read) return { version: ASSESSMENT_VERSION, problems: [...read.problems] };
  const { deployer, registration, approvals, reviewBy } = read.form;
  return {
    version: ASSESSMENT_VERSION,
    problems: [],
    form: {
      ...{ deployer, approvals, reviewBy },
      registration: 'number' in registration ? registration.number : registration.notRequired,
    },
  };
};
