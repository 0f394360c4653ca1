import type { CivilDate } from '@amirani/core';
import type { MrzReading } from '../mrz/model.ts';
import { readMrz } from '../mrz/read.ts';
import type { SaySeal } from './findings.ts';
import type { SealFeature, SealHeader } from './model.ts';

/**
 * The zone in a seal as a reading of its own. A visa has the first 28 characters of its second line in the seal; what
 * it leaves out is optional data and stands as fillers here. Undefined where the seal has no zone, or none that can be read.
 */
export const sealedZone = (
  features: readonly SealFeature[],
  header: SealHeader | undefined,
): MrzReading | undefined => {
  const zone = features.find(({ name, coding }) => name === 'mrz' && coding === 'mrz');
  if (typeof zone?.value !== 'string') return undefined;
  const lines = zone.value.split('\n');
  const width = lines[0]?.length ?? 0;
  const referenceDate = header?.signedOn ?? header?.issuedOn ?? UNDATED;
  const reading = readMrz(lines.map((line) => line.padEnd(width, '<')).join('\n'), {
    referenceDate,
  });
  return reading.format === undefined ? undefined : reading;
};

/** Years of two digits do not affect check digits, so any day works if a seal has no date. */
const UNDATED = '2000-01-01' as CivilDate;

/** The check digits of the zone in a seal must compute, whatever is printed (Doc 9303-8, Appendix A). */
export const sayCheckDigits = (
  features: readonly SealFeature[],
  header: SealHeader | undefined,
  say: SaySeal,
): void => {
  const zone = features.find(({ name }) => name === 'mrz');
  if (zone === undefined) return;
  for (const { name, state } of sealedZone(features, header)?.checks ?? [])
    if (state === 'failed') say('document.seal.feature.check-digit', { digit: name }, zone.place);
};
