import type { AcademyCertificateFile } from '@amirani/contract/academy';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { queries } from '@platform/web/platform/session.ts';

/** Shows a certificate as the server gave it with its answer to an act, on its page and in the lists. */
export const keepCertificate = (certificate: AcademyCertificateFile): void => {
  queries.setQueriesData(
    { queryKey: ['getCertificate', { params: { id: certificate.id } }] },
    certificate,
  );
  readAnew('listCertificates', 'listCandidates');
};
