import { roleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Competence } from '../../api/types.ts';

/** People who decide hits and refusals, with their certificates; people without a valid one come first (R65). */
export const CompetencePart = () => {
  const { data, error, refetch } = useApi('listCompetence', {});
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const { staff, required } = data;
  const without = staff.filter(({ valid }) => !valid).length;
  return (
    <>
      {without === 0 ? null : (
        <Badge verdict={required ? 'obstacle' : 'attention'}>
          <Plural
            value={without}
            one="# person decides without a certificate that runs"
            other="# people decide without a certificate that runs"
          />
        </Badge>
      )}
      <p className="soft small">
        {required ? (
          <Trans>A colleague without one can read, but cannot decide.</Trans>
        ) : (
          <Trans>
            Officers are not locked out. The operator can require a certificate for such decisions.
          </Trans>
        )}
      </p>
      <ul className="held-lines">
        {staff.map((one) => (
          <Person key={`${one.account} ${one.role}`} one={one} />
        ))}
      </ul>
      {staff.length === 0 ? null : <RecordForm staff={staff} onRecorded={() => void refetch()} />}
    </>
  );
};

const Person = ({ one }: { readonly one: Competence }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { certificate } = one;
  return (
    <li>
      <strong>{one.name}</strong> <span className="soft">{i18n._(roleTexts[one.role])}</span>{' '}
      {certificate === undefined ? (
        <Badge verdict="not-checked">
          <Trans>no certificate was shown</Trans>
        </Badge>
      ) : one.valid ? (
        <Badge verdict="met">
          <Trans>until {format.instant(certificate.validUntil)}</Trans>
        </Badge>
      ) : (
        <Badge verdict="attention">
          <Trans>ran out on {format.instant(certificate.validUntil)}</Trans>
        </Badge>
      )}
      {certificate === undefined ? null : <span className="soft small"> {certificate.holder}</span>}
    </li>
  );
};

const RecordForm = ({
  staff,
  onRecorded,
}: {
  readonly staff: readonly Competence[];
  readonly onRecorded: () => void;
}) => {
  const { t } = useMacro();
  const [account, setAccount] = useState<string>();
  const [certificate, setCertificate] = useState('');
  const [reason, setReason] = useState('');
  const record = useMutation({
    mutationFn: (body: { account: string; certificate: string; reason: string }) =>
      call('recordCompetence', { body }),
    onSuccess: () => {
      setCertificate('');
      setReason('');
      onRecorded();
    },
  });
  const isWhole = account !== undefined && certificate.length >= 10 && reason.trim().length >= 3;
  const people = [...new Map(staff.map((one) => [one.account, one.name]))];
  return (
    <details>
      <summary>
        <Trans>Record a certificate that was shown</Trans>
      </summary>
      <form
        className="stack"
        aria-label={t`Record a certificate that was shown`}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole && !record.isPending) record.mutate({ account, certificate, reason });
        }}
      >
        <ChoiceField
          label={t`Whose it is`}
          value={account}
          choices={people.map(([id, name]) => ({ id, name }))}
          onChange={setAccount}
        />
        <Field
          label={<Trans>The certificate: its file, or the text of its code</Trans>}
          rows={3}
          maxLength={65_536}
          autoComplete="off"
          value={certificate}
          onChange={setCertificate}
        />
        <Field
          label={<Trans>How you made sure that it is theirs</Trans>}
          description={<Trans>A certificate names a pseudonym.</Trans>}
          maxLength={2000}
          autoComplete="off"
          value={reason}
          onChange={setReason}
        />
        {record.error === null ? null : <ErrorState error={record.error} />}
        <div>
          <Button type="submit" isDisabled={!isWhole} isPending={record.isPending}>
            <Trans>Verify and record</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
};
