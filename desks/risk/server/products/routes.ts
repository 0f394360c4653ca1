import { withAccess } from '@platform/server/database/access.ts';
import { contextOf } from '@platform/server/http/caller.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import * as products from './products.ts';

/** Products: composed for a day, published by the head, printed. */
export const productRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'listRiskProducts', {
    handle: async ({ tx }) => ({ products: await products.listProducts(tx) }),
  });
  route(app, needs, 'composeRiskProduct', {
    // No transaction stands open while the forecasts are made.
    role: 'own',
    handle: async ({ caller, body: { id, input }, record }) => {
      const composed = await products.compose(needs, caller, input);
      return withAccess(needs.database, contextOf(caller), 'amirani_risk', async (tx) => ({
        product: await products.keepDraft(tx, caller, id, input, composed, clock()),
        receipt: await record({ subjects: [id] }, tx),
      }));
    },
  });
  route(app, needs, 'showRiskProduct', {
    handle: async ({ tx, params, body }) => products.showProduct(tx, params.id, body.language),
  });
  for (const [id, act] of [
    ['proposeRiskProduct', 'propose'],
    ['publishRiskProduct', 'publish'],
    ['sendBackRiskProduct', 'send-back'],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params, body, record }) => {
        const product = await products.stepProduct(tx, caller, params.id, act, body, clock());
        // The journal entry of the publication names the recipients.
        const { recipients } = product.input;
        const receipt = await record({
          subjects: [product.id],
          reason: body.reason,
          ...(act === 'publish' && recipients.length > 0 ? { recipients } : {}),
        });
        return { product, receipt };
      },
    });
  route(app, needs, 'printRiskProduct', {
    handle: async ({ tx, params, body, record }) => {
      const printed = await products.printProduct(tx, params.id, body.file, body.language);
      return { ...printed, receipt: await record({ subjects: [params.id, printed.sha256] }) };
    },
  });
};
