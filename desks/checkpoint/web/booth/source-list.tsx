import { sourceTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Check } from '../../api/types.ts';
import { SourceState } from '../source-state.tsx';

/** Every source with how far it was asked. What was not asked never looks like an answer. */
export const SourceList = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <section className="sources" aria-label={t`Who was asked`}>
      <ul>
        {check.verdict.sources.map((source) => (
          <li key={source.source} data-source={source.source}>
            <span>{i18n._(sourceTexts[source.source])}</span>
            <SourceState source={source} check={check} />
          </li>
        ))}
      </ul>
      <p className="small soft">
        <Trans>PNR is not shown here: the border desk has no access to it.</Trans>
      </p>
    </section>
  );
};
