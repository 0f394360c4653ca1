import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import type { AcademyCertificateFile } from '../../api/types.ts';

/** Shows a certificate as the server gave it with its answer to an act, on its page and in the lists. */
export const keepCertificate = (certificate: AcademyCertificateFile): void => {
  keepAnswer(['getCertificate', { params: { id: certificate.id } }], certificate);
  readAnew('listCertificates', 'listCandidates');
};
