import { forgeryTexts, numbersAreTexts } from '@amirani/web/src/texts/frauds.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { Warning } from '../../api/types.ts';

/** What the register says of the document's number. It speaks of the document, never of who carries it (R45). */
export const Warnings = ({ warnings }: { readonly warnings: readonly Warning[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  if (warnings.length === 0) return null;
  return (
    <Notice verdict="obstacle" title={<Trans>The register warns of this number</Trans>}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.fraud}>
            <strong>{i18n._(numbersAreTexts[warning.numbersAre])}</strong>,{' '}
            {i18n._(forgeryTexts[warning.kind])}: {warning.technique}{' '}
            <span className="soft small">
              <span className="mono">
                {warning.documentCode} {warning.issuer}
              </span>
              , {format.date(warning.since)}
            </span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        <Trans>This speaks of the document, not of who carries it.</Trans>
      </p>
    </Notice>
  );
};
