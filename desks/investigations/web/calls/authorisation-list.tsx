import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { AuthorisationForm } from '../imports/authorisation-form.tsx';

/** What allows call records to be read in a case, and the recording of another one. */
export const AuthorisationList = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useLingui();
  const format = useFormat();
  const [records, setRecords] = useState(false);
  const list = useApi('listAuthorisations', { params: { id: caseId } });
  return (
    <section className="stack" aria-labelledby="authorisations-title">
      <h2 id="authorisations-title">
        <Trans>Authorisations</Trans>
      </h2>
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading authorisations…`} /> : null}
      {list.data === undefined ? null : list.data.authorisations.length === 0 ? (
        <p>
          <Trans>No authorisation is recorded in this case: no table of calls is read.</Trans>
        </p>
      ) : (
        <DataTable
          caption={t`Authorisations of the case`}
          groups={[{ id: 'all', rows: list.data.authorisations }]}
          rowKey={({ id }) => id}
          headTitle={<Trans>Number of the order</Trans>}
          head={({ number }) => number}
          columns={[
            {
              id: 'authority',
              title: <Trans>Authority that allowed it</Trans>,
              cell: ({ authority }) => authority,
            },
            {
              id: 'from',
              title: <Trans>From</Trans>,
              cell: ({ from }) => <span className="nowrap">{format.instant(from)}</span>,
            },
            {
              id: 'to',
              title: <Trans>Until</Trans>,
              cell: ({ to }) => <span className="nowrap">{format.instant(to)}</span>,
            },
            {
              id: 'numbers',
              title: <Trans>Telephone numbers that it covers</Trans>,
              cell: ({ numbers }) =>
                numbers.length <= 5
                  ? numbers.join(', ')
                  : `${numbers.slice(0, 5).join(', ')} … (${format.number(numbers.length)})`,
            },
            { id: 'by', title: <Trans>Recorded by</Trans>, cell: ({ recordedBy }) => recordedBy },
          ]}
        />
      )}
      {records ? (
        <AuthorisationForm
          caseId={caseId}
          onDone={() => {
            setRecords(false);
            void list.refetch();
          }}
        />
      ) : (
        <div>
          <Button onPress={() => setRecords(true)}>
            <Trans>Record an authorisation</Trans>
          </Button>
        </div>
      )}
    </section>
  );
};
