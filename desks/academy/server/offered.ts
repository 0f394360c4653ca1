import type { Config } from '@platform/server/settings/config.ts';
import { type IssuingRoom, openIssuer } from './certificates/issuer.ts';
import { type AcademyRoom, academyRoom } from './room.ts';

/** The academy of a server. Undefined in a duty profile, because training must not run beside real data (R66). */
export const academyOf = async (
  config: Pick<Config, 'profile' | 'dataFolder' | 'timeZone' | 'authority' | 'journalOrigin'>,
): Promise<{ readonly room: AcademyRoom; readonly issuing: IssuingRoom } | undefined> =>
  config.profile === 'training'
    ? { room: await academyRoom(config), issuing: await openIssuer(config) }
    : undefined;
