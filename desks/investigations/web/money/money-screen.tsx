import { networkSay } from '@amirani/web/src/words/network.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { CasePage } from '../case-page.tsx';
import { CategoryCell } from '../entities/category-badge.tsx';
import { useCaseSpan } from '../time/case-span.ts';
import { SpanControl } from '../time/span-control.tsx';
import { PatternList } from './pattern-list.tsx';

type MoneyTotal = Output<(typeof investigationsEndpoints)['followMoney']>['totals'][number];

/** Money of a case: patterns with what may speak for an innocent reason, and what each got and gave. */
export const MoneyScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const { id } = useParams({ from: '/investigations/$id/money' });
  const navigate = useNavigate();
  const [span] = useCaseSpan(id);
  const query = useApi('followMoney', { params: { id }, body: span });
  const money = (amount: number): string => format.number(Math.round(amount * 100) / 100);
  return (
    <CasePage id={id} title={t`Money`}>
      <SpanControl caseId={id} />
      <Fetched query={query} label={t`Following the payments…`}>
        {(found) =>
          found.payments === 0 ? (
            <EmptyState title={<Trans>No payment in this span</Trans>}>
              <p>
                <Trans>
                  Import a table with amounts and days, or look at a longer span of time.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <>
              <p role="status">
                <Plural value={found.payments} one="# payment" other="# payments" />
                {found.incomplete === 0 ? null : (
                  <>
                    {'; '}
                    <Plural
                      value={found.incomplete}
                      one="# lacks its amount, its day or one of its two ends"
                      other="# lack their amount, their day or one of their two ends"
                    />
                  </>
                )}
                {'. '}
                {found.unfinished === 0 ? null : (
                  <Plural
                    value={found.unfinished}
                    one="From # payment more ways lead on than were tried."
                    other="From # payments more ways lead on than were tried."
                  />
                )}{' '}
                {say('network.note.victims-left-out')}{' '}
                <Plural
                  value={found.apart}
                  one="# victim or thing of one is left out."
                  other="# victims and things of theirs are left out."
                />
              </p>
              <section className="stack" aria-labelledby="patterns-title">
                <h2 id="patterns-title">
                  <Trans>How money moved</Trans>
                </h2>
                <p className="soft">
                  <Trans>
                    A pattern is a finding that a person must judge, not a fact. People who only pay
                    are not named: it is not an offence to be smuggled.
                  </Trans>
                </p>
                {found.patterns.length === 0 ? (
                  <p>
                    <Trans>None was found in these payments.</Trans>
                  </p>
                ) : (
                  <PatternList caseId={id} patterns={found.patterns} />
                )}
                {found.patternsLeft === 0 ? null : (
                  <p className="soft">
                    <Trans>{format.number(found.patternsLeft)} more are not shown here.</Trans>
                  </p>
                )}
              </section>
              <section className="stack" aria-labelledby="totals-title">
                <h2 id="totals-title">
                  <Trans>What each got and gave</Trans>
                </h2>
                <DataTable<MoneyTotal>
                  caption={t`What each got and gave, the most first`}
                  groups={[{ id: 'all', rows: found.totals }]}
                  rowKey={({ entity, currency }) => `${entity.id} ${currency}`}
                  onOpen={({ entity }) =>
                    void navigate({
                      to: '/investigations/$id/entities',
                      params: { id },
                      search: { entity: entity.id },
                    })
                  }
                  headTitle={<Trans>Person or account</Trans>}
                  head={({ entity }) => entity.caption}
                  columns={[
                    {
                      id: 'category',
                      title: <Trans>In the case</Trans>,
                      cell: ({ entity }) => <CategoryCell category={entity.category} />,
                    },
                    {
                      id: 'received',
                      title: <Trans>Got</Trans>,
                      align: 'end',
                      cell: ({ received }) => money(received),
                    },
                    {
                      id: 'given',
                      title: <Trans>Gave</Trans>,
                      align: 'end',
                      cell: ({ given }) => money(given),
                    },
                    {
                      id: 'currency',
                      title: <Trans>Currency</Trans>,
                      cell: ({ currency }) => (currency === '' ? '–' : currency),
                    },
                    {
                      id: 'payers',
                      title: <Trans>From how many</Trans>,
                      align: 'end',
                      cell: ({ payers }) => format.number(payers),
                    },
                    {
                      id: 'receivers',
                      title: <Trans>To how many</Trans>,
                      align: 'end',
                      cell: ({ receivers }) => format.number(receivers),
                    },
                  ]}
                />
                {found.totalsLeft === 0 ? null : (
                  <p className="soft">
                    <Trans>{format.number(found.totalsLeft)} more are not shown here.</Trans>
                  </p>
                )}
              </section>
            </>
          )
        }
      </Fetched>
    </CasePage>
  );
};
