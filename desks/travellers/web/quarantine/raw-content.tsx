import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { asHex, asText, looksLikeText, shownBytes } from './raw-bytes.ts';

/** The raw content, as text or as bytes. It is in this window's memory only. */
export const RawContent = ({ bytes }: { readonly bytes: Uint8Array }) => {
  const { t } = useLingui();
  const format = useFormat();
  const shown = format.bytes(Math.min(shownBytes, bytes.length));
  const whole = format.bytes(bytes.length);
  return (
    <section className="stack">
      <h3>
        <Trans>Content</Trans>
      </h3>
      {bytes.length > shownBytes ? (
        <p className="soft">
          <Trans>
            The first {shown} of {whole} are shown.
          </Trans>
        </p>
      ) : null}
      <textarea
        className="raw-content"
        aria-label={t`Content`}
        readOnly
        rows={12}
        spellCheck={false}
        value={looksLikeText(bytes) ? asText(bytes) : asHex(bytes)}
      />
    </section>
  );
};
