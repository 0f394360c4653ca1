import { factTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import type { Check } from '../../api/types.ts';
import { holder, papersOf } from './papers.ts';

/** Facts that the examination and the sources of alerts tell: of their silence the sources speak themselves. */
const toldElsewhere = /^(alerts\.|document\.(genuine|reported)$)/;

/** What only the officer can give and has not given yet, with the key that gives it where there is one. */
export const NeedsList = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const needs = check.verdict.needs.filter((fact) => !toldElsewhere.test(fact));
  if (needs.length === 0) return null;
  const keys = [holder, ...papersOf(check)];
  return (
    <div className="verdict-needs">
      <h3>
        <Trans>Not known yet</Trans>
      </h3>
      <ul>
        {needs.map((fact) => {
          const text = factTexts[fact];
          const paper = keys.find((one) => one.fact === fact);
          return (
            <li key={fact}>
              <Badge verdict="not-checked">
                {text === undefined ? fact : i18n._(text)}{' '}
                {paper === undefined ? null : <KeyHint keys={keysOf(paper.shortcut)} />}
              </Badge>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
