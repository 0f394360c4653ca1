import type { Check } from '../../check/check.ts';
import { agree, type Steps } from '../../crypto/index.ts';
import { sameBytes } from '../../der/index.ts';
import { CheckDraft } from '../checks/check-draft.ts';
import { keyInInfo, type SecurityInfo } from '../lds/security-infos.ts';
import type { PaceCamRecord, Unfinished } from '../transcript/transcript.ts';

/** What chip authentication mapping is replayed from. */
export interface PaceCamInput {
  readonly record: PaceCamRecord | Unfinished | undefined;
  /** Security information of EF.CardSecurity; undefined where it was not given or cannot be read. */
  readonly infos: readonly SecurityInfo[] | undefined;
  /** EF.CardSecurity is signed by a signer whose chain holds. */
  readonly proven: boolean;
}

const KEY = 'chip-authentication-key';

/**
 * Replays the chip authentication mapping of PACE, Doc 9303-11, 4.4.3.5: the chip's static public key, multiplied by the
 * chip authentication data, is the public key that the chip used in the mapping. The x-coordinates are compared; they are
 * equal for the opposite point alone beside it, which nobody without the private key can reach either.
 */
export function* checkPaceCam({ record, infos, proven }: PaceCamInput): Steps<Check<'pace-cam'>> {
  const draft = new CheckDraft('pace-cam');
  if (record === undefined)
    return draft.say('document.chip.cam.no-transcript').end('not-supported');
  if (record === 'aborted') return draft.say('document.chip.cam.aborted').end('aborted');
  if (record === 'refused') return draft.say('document.chip.cam.refused').end('failed');
  const keys = infos?.filter(({ kind, data }) => kind === KEY && data !== undefined) ?? [];
  if (keys.length === 0) return draft.say('document.chip.cam.no-key').end('undetermined');
  const { mappingPublicKey, chipAuthenticationData } = record;
  for (const info of keys) {
    const key = keyInInfo(info)?.key;
    if (key?.type !== 'ec') continue;
    const mapped = yield* agree(chipAuthenticationData, key);
    if (mapped === undefined) continue;
    const fits = mappingPublicKey.length === 1 + 2 * mapped.length && mappingPublicKey[0] === 4;
    if (!fits || !sameBytes(mapped, mappingPublicKey.subarray(1, 1 + mapped.length))) continue;
    if (proven) return draft.end('successful');
    return draft.say('document.chip.cam.key-unsigned').end('undetermined');
  }
  return draft
    .say('document.chip.cam.invalid', { places: keys.map(({ place }) => place) })
    .end('failed');
}
