import { certificateKindTexts, trustTexts } from '@amirani/web/src/texts/trust.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { TrustCertificate } from '../../api/types.ts';

/** More than this at once nobody reads; the filter finds the others. */
const most = 60;

/** The certificates of a list, found by state or name; the keeper proposes one as an anchor from here. */
export const Certificates = ({
  certificates,
  revoked,
  keeps,
  onChanged,
}: {
  readonly certificates: readonly TrustCertificate[];
  readonly revoked: readonly { readonly serial: string; readonly at: string }[];
  readonly keeps: boolean;
  readonly onChanged: () => void;
}) => {
  const { t } = useMacro();
  const format = useFormat();
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toUpperCase();
  const found = certificates.filter(
    ({ state, subject }) =>
      wanted === '' || state.startsWith(wanted) || subject.toUpperCase().includes(wanted),
  );
  return (
    <div className="stack">
      {certificates.length === 0 ? null : (
        <>
          <Field
            label={t`Find a state or an authority`}
            value={filter}
            onChange={setFilter}
            autoComplete="off"
          />
          <p className="small soft" role="status">
            <Plural value={found.length} one="# certificate" other="# certificates" />
          </p>
          <ul className="certificates">
            {found.slice(0, most).map((certificate) => (
              <CertificateRow key={certificate.sha256} {...{ certificate, keeps, onChanged }} />
            ))}
          </ul>
          {found.length > most ? (
            <p className="small soft">
              <Trans>The first {most} are shown. Narrow the search to see the others.</Trans>
            </p>
          ) : null}
        </>
      )}
      {revoked.length === 0 ? null : (
        <details>
          <summary>
            <Plural
              value={revoked.length}
              one="# revoked certificate"
              other="# revoked certificates"
            />
          </summary>
          <ul>
            {revoked.slice(0, most).map(({ serial, at }) => (
              <li key={serial}>
                <code>{serial}</code>{' '}
                <span className="soft small">{format.date(at.slice(0, 10))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

const CertificateRow = ({
  certificate,
  keeps,
  onChanged,
}: {
  readonly certificate: TrustCertificate;
  readonly keeps: boolean;
  readonly onChanged: () => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const { sha256, state, subject, notBefore, notAfter, key, kind, trust } = certificate;
  const propose = useMutation({
    mutationFn: () => call('proposeAnchor', { params: { sha256 }, body: { reason } }),
    onSuccess: onChanged,
  });
  return (
    <li>
      <details>
        <summary>
          <span className="mono">{state}</span> <span>{i18n._(certificateKindTexts[kind])}</span>{' '}
          <span className="soft small nowrap">
            {format.date(notBefore.slice(0, 10))} – {format.date(notAfter.slice(0, 10))}
          </span>{' '}
          <Badge verdict={trustTexts[trust].verdict}>{i18n._(trustTexts[trust].text)}</Badge>
        </summary>
        <dl className="facts small">
          <dt>
            <Trans>Name</Trans>
          </dt>
          <dd className="break">{subject}</dd>
          <dt>
            <Trans>Valid</Trans>
          </dt>
          <dd>
            {format.date(notBefore.slice(0, 10))} – {format.date(notAfter.slice(0, 10))}
          </dd>
          <dt>
            <Trans>Key</Trans>
          </dt>
          <dd>{key}</dd>
          <dt>SHA-256</dt>
          <dd>
            <code className="break">{sha256}</code>
          </dd>
        </dl>
        {!keeps ? null : (
          <div className="stack">
            {propose.error === null ? null : <ErrorState error={propose.error} />}
            <Field
              label={t`Why it should be trusted`}
              value={reason}
              onChange={setReason}
              maxLength={2000}
            />
            <Button
              isDisabled={reason.trim().length < 3}
              isPending={propose.isPending}
              onPress={() => propose.mutate()}
            >
              <Trans>Propose as an anchor</Trans>
            </Button>
          </div>
        )}
      </details>
    </li>
  );
};
