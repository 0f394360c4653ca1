import type { Config } from '@platform/server/settings/config.ts';
import { type IssuingRoom, openIssuer } from './certificates/issuer.ts';
import { type AcademyRoom, academyRoom } from './room.ts';

/**
 * What the academy of a server runs on; undefined in a duty profile, which offers none: whoever learns does so where nobody's real
 * data is (R66).
 */
export const academyOf = async (
  config: Pick<Config, 'profile' | 'dataFolder' | 'timeZone' | 'authority' | 'journalOrigin'>,
): Promise<{ readonly room: AcademyRoom; readonly issuing: IssuingRoom } | undefined> =>
  config.profile === 'training'
    ? { room: await academyRoom(config), issuing: await openIssuer(config) }
    : undefined;
