import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  manifestMaker,
  partOfFlight,
  type RunningHash,
  type TrainingPlan,
  type WorldFileName,
  type WorldManifest,
} from '@amirani/scenario/worlds';

/** Node's own hash, which is faster than the portable one and gives the same. */
const nodeHash = (): RunningHash => {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
};

/** Makes a world flight by flight, lets others have their turn between two, and hands each piece on. */
export const makeWorld = async (
  plan: TrainingPlan,
  take: (name: Exclude<WorldFileName, 'ledger'>, bytes: Uint8Array) => void = () => undefined,
): Promise<WorldManifest> => {
  const maker = manifestMaker(plan, nodeHash);
  for (let flight = 0; flight < plan.extent.flights; flight += 1) {
    const part = partOfFlight(plan, flight);
    maker.add(part);
    for (const name of ['flights', 'travellers', 'records'] as const) take(name, part.bytes[name]);
    await setImmediate();
  }
  return maker.finish();
};
