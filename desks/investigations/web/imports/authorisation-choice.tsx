import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { AuthorisationForm } from './authorisation-form.tsx';

/** Under which authorisation call records are read. It is recorded first: without one no table of calls is read (R40). */
export const AuthorisationChoice = ({
  caseId,
  value,
  onChange,
}: {
  readonly caseId: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [records, setRecords] = useState(false);
  const list = useApi('listAuthorisations', { params: { id: caseId } });
  if (list.error !== null)
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Progress label={t`Loading authorisations…`} />;
  const { authorisations } = list.data;
  const chosen = authorisations.find(({ id }) => id === value);
  return (
    <div className="stack">
      {authorisations.length === 0 ? (
        <p>
          <Trans>No authorisation is recorded in this case: no table of calls is read.</Trans>
        </p>
      ) : (
        <ChoiceField<string>
          label={t`Authorisation`}
          value={value}
          choices={authorisations.map(({ id, authority, number }) => ({
            id,
            name: `${number}, ${authority}`,
          }))}
          onChange={onChange}
        />
      )}
      {chosen === undefined ? null : (
        <p className="small">
          <Trans>
            From {format.instant(chosen.from)} until {format.instant(chosen.to)}, for{' '}
            {format.number(chosen.numbers.length)} numbers
          </Trans>
        </p>
      )}
      {records || authorisations.length === 0 ? (
        <AuthorisationForm
          caseId={caseId}
          onDone={(id) => {
            setRecords(false);
            void list.refetch().then(() => onChange(id));
          }}
        />
      ) : (
        <div>
          <Button onPress={() => setRecords(true)}>
            <Trans>Record another authorisation</Trans>
          </Button>
        </div>
      )}
    </div>
  );
};
