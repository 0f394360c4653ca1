import { trustRoleTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { onBench } from './examination.ts';
import type { TrustFile } from './exhibits.ts';
import { isCertificate } from './is-certificate.ts';

/** Lists and certificates that the examiner laid beside the document, and what each vouches for. */
export const TrustFiles = ({ trust }: { readonly trust: readonly TrustFile[] }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  if (trust.length === 0)
    return (
      <p className="soft">
        <Trans>
          No list of authorities lies on the bench: who signed the chip stays undetermined here.
          Drop a master list and the certificate you trust it by, or store the examination: the
          server checks with its trust store.
        </Trans>
      </p>
    );
  return (
    <section className="stack" aria-labelledby="trust-files-title">
      <h2 id="trust-files-title">
        <Trans>Lists and certificates on the bench</Trans>
      </h2>
      <p className="soft small">
        <Trans>
          Say which certificate you trust: nothing is trusted by having been dropped here.
        </Trans>
      </p>
      <ul className="trust-files">
        {[
          ...trust.filter(({ bytes }) => isCertificate(bytes)),
          ...trust.filter(({ bytes }) => !isCertificate(bytes)),
        ].map((file) => (
          <li key={file.name}>
            <span className="mono">{file.name}</span>
            <span className="soft small">{format.bytes(file.bytes.length)}</span>
            {isCertificate(file.bytes) ? (
              <ChoiceField
                compact
                label={t`What ${file.name} vouches for`}
                value={file.role}
                choices={(['evidence', 'csca', 'anchor', 'seal-signer'] as const).map((id) => ({
                  id,
                  name: i18n._(trustRoleTexts[id]),
                }))}
                onChange={(role) =>
                  onBench({
                    trust: trust.map((one) => (one.name === file.name ? { ...one, role } : one)),
                  })
                }
              />
            ) : (
              <span className="soft small">
                <Trans>counts where a certificate that you trust vouches for it</Trans>
              </span>
            )}
            <Button
              kind="quiet"
              onPress={() => onBench({ trust: trust.filter((one) => one.name !== file.name) })}
            >
              <Trans>Take it off the bench</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
