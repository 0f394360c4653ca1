import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { choiceTexts } from '../act/choice-buttons.tsx';
import type { HitChoice } from '../act/choices.ts';
import { NameText } from '../evidence/name-text.tsx';

/** What was stored last, once the server has it, and how one comes back to it. */
export const LastAct = ({
  last,
}: {
  readonly last: { readonly choice: HitChoice; readonly name: string } | undefined;
}) => {
  const { i18n } = useLingui();
  return (
    <p role="status" className="last-act small">
      {last === undefined ? null : (
        <>
          <Badge verdict="met">
            <Trans>
              Stored for <NameText name={last.name} />: {i18n._(choiceTexts[last.choice])}
            </Trans>
          </Badge>
          {last.choice === 'take-back' ? null : (
            <span className="soft">
              <KeyHint keys={keysOf('list.previous')} /> <Trans>leads back to it</Trans>
            </span>
          )}
        </>
      )}
    </p>
  );
};
