import type { Check } from '../../check/check.ts';
import { agree, type PublicKey, type Steps } from '../../crypto/index.ts';
import { sameBytes } from '../../der/index.ts';
import { CheckDraft } from '../checks/check-draft.ts';
import { isSameKey } from '../lds/same-key.ts';
import { keyInInfo, type SecurityInfo } from '../lds/security-infos.ts';
import type { PaceCamRecord, Unfinished } from '../transcript/transcript.ts';

/** What chip authentication mapping is replayed from. */
export interface PaceCamInput {
  readonly record: PaceCamRecord | Unfinished | undefined;
  /** Security information of EF.CardSecurity; undefined where it was not given or cannot be read. */
  readonly infos: readonly SecurityInfo[] | undefined;
  /** EF.CardSecurity is signed by a signer of the issuing state whose chain holds. */
  readonly proven: boolean;
  /** Security information of DG14 where that is the file that was signed; else none. */
  readonly signed: readonly SecurityInfo[];
}

const KEY = 'chip-authentication-key';

const isKeyOf = (info: SecurityInfo, key: PublicKey): boolean => {
  const own = info.kind === KEY ? keyInInfo(info)?.key : undefined;
  return own !== undefined && isSameKey(own, key);
};

/**
 * Replays the chip authentication mapping of PACE, Doc 9303-11, 4.4.3.5: the chip's static public key, multiplied by the chip
 * authentication data, is the public key that the chip used in the mapping. The x-coordinates are compared; they are equal
 * only for this point and its opposite, which needs the private key too.
 *
 * EF.CardSecurity names no document, and any other chip has a signed one too. The proof belongs to the document only if the
 * key is also in the signed DG14.
 */
export function* checkPaceCam(input: PaceCamInput): Steps<Check<'pace-cam'>> {
  const { record, infos, proven, signed } = input;
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
    if (!proven) draft.say('document.chip.cam.key-unsigned');
    const bound = signed.some((other) => isKeyOf(other, key));
    if (!bound) draft.say('document.chip.cam.key-unbound', { places: [info.place] });
    return draft.end(proven && bound ? 'successful' : 'undetermined');
  }
  return draft
    .say('document.chip.cam.invalid', { places: keys.map(({ place }) => place) })
    .end('failed');
}
