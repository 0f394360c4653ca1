import { signatureTexts } from '@amirani/web/src/texts/academy.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { downloadText } from '@platform/web/platform/download.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { AcademyCertificateFile } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { ScoreView } from '../figures/score-view.tsx';
import { useCourseName, useIs } from '../use-academy.ts';
import { CertificateState } from './certificate-state.tsx';
import { QrPicture } from './qr-picture.tsx';
import { RuleView } from './rule-view.tsx';
import { SecondSignature } from './second-signature.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** A certificate: what it rests on, who signed, how it is checked, and the acts of a certifier. */
export const CertificateScreen = () => {
  const { t } = useMacro();
  const { id } = useParams({ from: '/academy/certificates/$id' });
  const navigate = useNavigate();
  const query = useApi('getCertificate', { params: { id } });
  const { data, error, refetch } = query;
  const name = useCourseName();
  const back = (): void => void navigate({ to: '/academy/certificates' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        title={data === undefined ? <Trans>Certificate</Trans> : name.title(data.course)}
        windowTitle={t`Certificate`}
      >
        <BackButton onPress={back}>
          <Trans>Certificates</Trans>
        </BackButton>
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the certificate…`} />
        ) : null
      ) : (
        <CertificateView one={data} />
      )}
    </div>
  );
};

const CertificateView = ({ one }: { readonly one: AcademyCertificateFile }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const certifies = useIs('certifier');
  const { qr, credential } = one;
  return (
    <div className="file-columns">
      <div className="stack file-main">
        <p className="line-up">
          <CertificateState state={one.state} />
          <strong>{one.pseudonym}</strong>
          {one.validUntil === undefined ? null : (
            <span className="soft">
              <Trans>valid until {format.date(one.validUntil)}</Trans>
            </span>
          )}
        </p>
        <h2>
          <Trans>Signatures</Trans>
        </h2>
        <ol className="signature-list">
          {one.signatures.map(({ act, by, at, reason }) => (
            <li key={`${act} ${at}`}>
              <strong>{by}</strong> {say(i18n, signatureTexts, act)}{' '}
              <span className="soft small">{format.instant(at)}</span>
              <p>{reason}</p>
            </li>
          ))}
        </ol>
        <RuleView rule={one.rule} />
        <h2>
          <Trans>What it rests on</Trans>
        </h2>
        <ScoreView score={one.score} bar={one.rule.bar} />
      </div>
      <div className="file-beside stack">
        {certifies && one.state === 'signed-once' ? <SecondSignature one={one} /> : null}
        {qr === undefined || one.state !== 'issued' ? null : (
          <section className="panel" aria-labelledby="qr-title">
            <div className="panel-head">
              <h2 id="qr-title">
                <Trans>To hand out</Trans>
              </h2>
            </div>
            <div className="panel-body">
              <QrPicture text={qr} />
              <p className="small soft">
                <Trans>
                  It holds the pseudonym, the course, the days and the band of the result. It holds
                  no list of errors. The holder can check it without a network.
                </Trans>
              </p>
              <div className="line-up">
                {credential === undefined ? null : (
                  <Button
                    onPress={() =>
                      downloadText(
                        JSON.stringify(credential, null, 2),
                        'certificate.json',
                        'application/vc+ld+json',
                      )
                    }
                  >
                    <Trans>Save the file</Trans>
                  </Button>
                )}
                <Button onPress={() => globalThis.print()}>
                  <Trans>Print</Trans>
                </Button>
              </div>
            </div>
          </section>
        )}
        {certifies && one.state === 'issued' ? <WithdrawForm one={one} /> : null}
      </div>
    </div>
  );
};
