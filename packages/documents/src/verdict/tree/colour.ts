import type { CheckResult } from '../../check/result.ts';
import type { Colour } from '../model.ts';

/** The traffic light of a result (BSI TR-03135-1, table 5.1). */
export const colourOf = (result: CheckResult): Colour => lights[result];

const lights: Readonly<Record<CheckResult, Colour>> = {
  successful: 'green',
  failed: 'red',
  undetermined: 'yellow',
  'not-supported': 'grey',
  aborted: 'grey',
};
