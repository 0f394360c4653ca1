import { retestsOf } from '@amirani/academy/competence';
import type { Transaction } from '@platform/server/database/open.ts';
import type { AcademyCandidate } from '../../api/types.ts';
import { standingsOf } from '../results/standings.ts';
import { readScores } from '../results/store.ts';
import { certificatesOf } from './present.ts';
import type { CertificateGround } from './service.ts';
import { listCertificates } from './store.ts';

/**
 * Lists the people of a class with the rule's outcome, their certificate and the date of the next measurement, so that trainers
 * can plan measured sittings.
 * @throws Problem `http.not-found`
 */
export const candidatesOf = async (
  tx: Transaction,
  { room, shelf }: Pick<CertificateGround, 'room' | 'shelf'>,
  classId: string,
  now: Date,
): Promise<AcademyCandidate[]> => {
  const standings = await standingsOf(tx, room, shelf, classId);
  const certificates = await certificatesOf(tx, await listCertificates(tx, classId));
  const measured = (await readScores(tx, classId)).filter(({ kind }) => kind === 'measured');
  return standings.map(({ seat, pseudonym, rule }) => {
    const certificate = certificates.find((one) => one.seat === seat);
    const issued = certificate?.state === 'issued' ? certificate.issuedAt : undefined;
    const days = measured.filter((one) => one.seat === seat).map(({ at }) => room.dayOf(at));
    return {
      seat,
      pseudonym,
      rule,
      certificate,
      retests:
        issued === undefined
          ? []
          : [...retestsOf(room.dayOf(new Date(issued)), days, room.dayOf(now))],
    };
  });
};
