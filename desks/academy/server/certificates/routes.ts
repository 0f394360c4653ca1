import { mustFind } from '@platform/server/http/must-find.ts';
import { type Call, type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { candidatesOf } from './candidates.ts';
import { certificateFileOf, certificatesOf } from './present.ts';
import { type CertificateGround, endCertificate, signFirst, signSecond } from './service.ts';
import { findCertificate, listCertificates } from './store.ts';
import { checkCertificate, currentStatusList, issuerDocument } from './verify.ts';

/** Certificates. */
export const certificateRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  ground: CertificateGround,
): void => {
  const { clock } = needs;
  const signed = async (
    { tx, record }: Pick<Call, 'tx' | 'record'>,
    id: string,
    reason: string,
  ) => {
    const row = mustFind(await findCertificate(tx, id));
    return {
      certificate: await certificateFileOf(tx, row),
      receipt: await record({ subjects: [id, row.seat], reason }),
    };
  };
  route(app, needs, 'listCandidates', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return { candidates: await candidatesOf(tx, ground, id, clock()) };
    },
  });
  route(app, needs, 'listCertificates', {
    handle: async ({ tx, note }) => {
      const certificates = await certificatesOf(tx, await listCertificates(tx));
      note({ subjects: certificates.map(({ id }) => id) });
      return { certificates };
    },
  });
  route(app, needs, 'getCertificate', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return certificateFileOf(tx, mustFind(await findCertificate(tx, id)));
    },
  });
  route(app, needs, 'signCertificateFirst', {
    handle: async (call) => {
      const { tx, params, body, caller } = call;
      await signFirst(tx, ground, params.id, body, caller, clock());
      return signed(call, body.id, body.reason);
    },
  });
  route(app, needs, 'signCertificateSecond', {
    handle: async (call) => {
      const { tx, params, body, caller } = call;
      await signSecond(tx, ground, params.id, body, caller, clock());
      return signed(call, params.id, body.reason);
    },
  });
  for (const [operation, act] of [
    ['returnCertificate', 'return'],
    ['withdrawCertificate', 'withdraw'],
  ] as const)
    route(app, needs, operation, {
      handle: async (call) => {
        const { tx, params, body, caller } = call;
        await endCertificate(tx, params.id, act, body, caller, clock());
        return signed(call, params.id, body.reason);
      },
    });
  route(app, needs, 'getCredentialIssuer', {
    role: 'own',
    handle: async () => ({ issuer: { ...issuerDocument(ground.issuing) } }),
  });
  route(app, needs, 'getStatusList', {
    role: 'own',
    handle: async () => ({ list: { ...(await currentStatusList(needs, ground.issuing)) } }),
  });
  route(app, needs, 'verifyCertificate', {
    role: 'own',
    handle: async ({ body }) => checkCertificate(needs, ground.issuing, body.credential),
  });
};
