import { type Language, languageFacts, languageOf, languages } from '@amirani/core/languages';
import { shortfallTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CertificateState } from './certificate-state.tsx';
import { RetestList } from './retest-list.tsx';

/** What the rule says of each person of a class, and the first signature where it is met. */
export const CandidatesPart = ({ classId }: { readonly classId: string }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { data, error, refetch } = useApi('listCandidates', { params: { id: classId } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Asking the rule…`} />;
  return (
    <ul className="candidate-list">
      {data.candidates.map(({ seat, pseudonym, rule, certificate, retests }) => (
        <li key={seat}>
          <p className="line-up">
            <strong>{pseudonym}</strong>
            <Badge verdict={rule.met ? 'met' : 'not-checked'}>
              {rule.met ? (
                <Trans>The rule of the certificate is met</Trans>
              ) : (
                <Trans>The rule of the certificate is not met yet</Trans>
              )}
            </Badge>
            {certificate === undefined ? null : (
              <>
                <CertificateState state={certificate.state} />
                <Link to="/academy/certificates/$id" params={{ id: certificate.id }}>
                  <Trans>Look at the certificate</Trans>
                </Link>
              </>
            )}
          </p>
          {rule.shortfalls.length === 0 ? null : (
            <ul className="plain-list small soft">
              {rule.shortfalls.map((one) => (
                <li key={one}>{i18n._(shortfallTexts[one])}</li>
              ))}
            </ul>
          )}
          <RetestList retests={retests} />
          {rule.met &&
          (certificate === undefined ||
            certificate.state === 'returned' ||
            certificate.state === 'withdrawn') ? (
            <FirstSignature classId={classId} seat={seat} pseudonym={pseudonym} />
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const FirstSignature = ({
  classId,
  seat,
  pseudonym,
}: {
  readonly classId: string;
  readonly seat: string;
  readonly pseudonym: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [language, setLanguage] = useState(languageOf(i18n.locale));
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const sign = useMutation({
    mutationFn: () =>
      call('signCertificateFirst', {
        params: { id: classId },
        body: { id, seat, language, reason: reason.trim() },
      }),
    onSuccess: () => readAnew('listCandidates', 'listCertificates'),
  });
  const isReady = reason.trim().length >= 3;
  return (
    <form
      className="stack challenge-form"
      aria-label={t`Sign first for ${pseudonym}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !sign.isPending) sign.mutate();
      }}
    >
      <ChoiceField<Language>
        label={t`Language of the certificate`}
        value={language}
        choices={languages.map((one) => ({ id: one, name: languageFacts[one].name, lang: one }))}
        onChange={setLanguage}
      />
      <Field
        label={<Trans>Your reason</Trans>}
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      {sign.error === null ? null : <ActError error={sign.error} />}
      <Button type="submit" isDisabled={!isReady} isPending={sign.isPending}>
        <Trans>Sign first</Trans>
      </Button>
    </form>
  );
};
