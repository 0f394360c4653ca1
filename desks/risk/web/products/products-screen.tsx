import { handlingNames, productKindTexts, productStateTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RiskProduct } from '../../api/types.ts';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';

/** Shapes of the states of a product. */
export const productShapes: Readonly<Record<RiskProduct['state'], Verdict>> = {
  draft: 'not-checked',
  proposed: 'attention',
  published: 'met',
  'sent-back': 'aborted',
};

/** What the unit writes: composed out of the figures as they were known, published by the head. */
export const ProductsScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const query = useApi('listRiskProducts', {});
  useRiskChanges('listRiskProducts');
  return (
    <div className="page">
      <PageHead title={<Trans>Products</Trans>} windowTitle={t`Products of the unit`}>
        <Link to="/risk/products/new" className="button">
          <Trans>Compose a product</Trans>
        </Link>
      </PageHead>
      <RiskNav />
      <Fetched query={query} label={t`Loading the products…`}>
        {({ products }) =>
          products.length === 0 ? (
            <EmptyState title={<Trans>No products yet</Trans>}>
              <p>
                <Trans>
                  A product is composed for a day: every number in it says its query and its
                  vintage, and it can be printed again byte for byte.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <DataTable<RiskProduct>
              caption={t`Products, the latest first`}
              groups={[{ id: 'all', rows: products }]}
              rowKey={({ id }) => id}
              restore={lastOpened.get()['risk-product']}
              onOpen={({ id }) => {
                lastOpened.update((known) => ({ ...known, 'risk-product': id }));
                void navigate({ to: '/risk/products/$id', params: { id } });
              }}
              headTitle={<Trans>Product</Trans>}
              head={({ input }) =>
                `${say(i18n, productKindTexts, input.kind)}, ${format.date(input.at)}`
              }
              columns={[
                {
                  id: 'state',
                  title: <Trans>State</Trans>,
                  cell: ({ state }) => (
                    <Badge verdict={productShapes[state]}>
                      {say(i18n, productStateTexts, state)}
                    </Badge>
                  ),
                },
                {
                  id: 'handling',
                  title: <Trans>Handling</Trans>,
                  cell: ({ input }) => handlingNames[input.handling],
                },
                {
                  id: 'data',
                  title: <Trans>Vintages</Trans>,
                  cell: ({ vintages }) =>
                    Object.entries(vintages)
                      .map(([id, number]) => `${id} ${number}`)
                      .join(', '),
                },
                {
                  id: 'by',
                  title: <Trans>Composed</Trans>,
                  cell: ({ composedBy, composedAt }) =>
                    `${composedBy}, ${format.instant(composedAt)}`,
                },
              ]}
            />
          )
        }
      </Fetched>
    </div>
  );
};
