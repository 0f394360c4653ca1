import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Check } from '../../api/types.ts';
import { StatementList } from './statement-list.tsx';

/** What the traveller shows and says beside the document, and other checks of the same document. */
export const SaidPanel = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="said-title">
      <h2 id="said-title">
        <Trans>Shown and said</Trans>
      </h2>
      <StatementList given={check.given} />
      {check.earlier.length === 0 ? null : (
        <>
          <h3>
            <Trans>Other checks of the same document</Trans>
          </h3>
          <ul>
            {check.earlier.map(({ id, openedAt, decidedAt, state, booth }) => (
              <li key={id} className="line-up">
                <span>{format.instant(decidedAt ?? openedAt)}</span>
                <span className="soft">{booth}</span>
                <Badge verdict={checkStateTexts[state].verdict}>
                  {i18n._(checkStateTexts[state].word)}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
