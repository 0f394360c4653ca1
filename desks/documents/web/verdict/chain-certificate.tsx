import type { DocumentVerdict, VerdictEvidence } from '@amirani/documents/verdict';
import { certificateKindTexts, trustTexts } from '@amirani/web/src/texts/trust.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';

/** A certificate of a chain: whose it is, how long it is valid, its key, and where it was found. */
export const ChainCertificate = ({
  certificate,
  evidence,
}: {
  readonly certificate: NonNullable<DocumentVerdict['chain']>[number];
  readonly evidence: readonly VerdictEvidence[];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { fingerprint, subject, issuer, serial, key, role, trust, sources } = certificate;
  const day = (instant: string): string =>
    instant === '' ? '?' : format.date(instant.slice(0, 10));
  const found = sources.map(
    (digest) =>
      evidence.find((one) => one.digest === digest)?.source.replace(/^trust\//, '') ??
      digest.slice(0, 12),
  );
  return (
    <dl className="facts small chain-certificate">
      <dt>{i18n._(certificateKindTexts[role])}</dt>
      <dd className="break" lang="en">
        {subject}
      </dd>
      <dt>
        <Trans>Valid</Trans>
      </dt>
      <dd>
        {day(certificate.notBefore)} – {day(certificate.notAfter)}
      </dd>
      <dt>
        <Trans>Key</Trans>
      </dt>
      <dd>{key}</dd>
      {issuer === subject ? null : (
        <>
          <dt>
            <Trans>Issued by</Trans>
          </dt>
          <dd className="break" lang="en">
            {issuer}
          </dd>
        </>
      )}
      <dt>
        <Trans>Serial number</Trans>
      </dt>
      <dd>
        <code className="break">{serial}</code>
      </dd>
      <dt>SHA-256</dt>
      <dd>
        <code className="break">{fingerprint}</code>
      </dd>
      <dt>
        <Trans>Listed in</Trans>
      </dt>
      <dd>
        {found.length === 0 ? (
          <Trans>the document alone</Trans>
        ) : (
          <>
            <span className="break">{found.join(', ')}</span>{' '}
            <Badge verdict={trustTexts[trust].verdict}>{i18n._(trustTexts[trust].text)}</Badge>
          </>
        )}
      </dd>
    </dl>
  );
};
