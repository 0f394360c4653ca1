import { helpTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useLocalKeys } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { useMemo, useState } from 'react';
import { referralKinds } from '../../api/referrals.ts';
import { askForHelp, helpCall } from './help-calls.ts';
import { HelpSent } from './help-sent.tsx';
import { type HelpKind, helpOpen } from './help-state.ts';
import { IndicatorList } from './indicator-list.tsx';

/** Four calls, one key each. Each is sent at once; words may follow, or never. */
export const HelpPanel = ({ check }: { readonly check: string | undefined }) => {
  const { i18n } = useLingui();
  const last = useStore(helpCall);
  const [isAsking, setAsking] = useState(true);
  const ask = useMemo(
    () =>
      (kind: HelpKind): void => {
        setAsking(false);
        void askForHelp(kind, check, preferences.get().booth);
      },
    [check],
  );
  const keys = useMemo(
    () => new Map(referralKinds.map((kind, at) => [String(at + 1), () => ask(kind)])),
    [ask],
  );
  useLocalKeys(keys, isAsking);
  return (
    <aside className="help-beside">
      <Panel
        title={<Trans>Help for the traveller</Trans>}
        focusKey="help"
        onClose={() => helpOpen.set(false)}
      >
        {isAsking ? (
          <>
            <p>
              <Trans>
                One key calls, at once and without words. It blocks nothing, and is seen by the
                referral team alone.
              </Trans>
            </p>
            <div className="help-kinds">
              {referralKinds.map((kind, at) => (
                <Button
                  key={kind}
                  className="button help-kind"
                  hint={String(at + 1)}
                  onPress={() => ask(kind)}
                >
                  {i18n._(helpTexts[kind])}
                </Button>
              ))}
            </div>
          </>
        ) : last === undefined ? null : (
          <HelpSent call={last} onAnother={() => setAsking(true)} />
        )}
        <IndicatorList />
      </Panel>
    </aside>
  );
};
