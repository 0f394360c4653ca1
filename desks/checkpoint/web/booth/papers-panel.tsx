import { factTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { keysOf, type ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { CheckIcon } from '@platform/web/ui/icons.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Check } from '../../api/types.ts';
import { MoreFacts } from './more-facts.tsx';
import { allShown, holder, isShown, papersOf, toggled } from './papers.ts';
import type { Given } from './use-given.ts';

/** What the traveller shows, one key each; pressed again it is taken back. */
export const PapersPanel = ({ check, given }: { readonly check: Check; readonly given: Given }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { facts, give, error } = given;
  const list = papersOf(check);
  const all = list.every((paper) => isShown(facts, paper));
  return (
    <section className="papers stack" aria-label={t`What the traveller shows`}>
      <h3>
        <Trans>You compared, and were shown</Trans>
      </h3>
      <div className="paper-buttons">
        {[holder, ...list].map((paper) => (
          <PaperButton
            key={paper.fact}
            shortcut={paper.shortcut}
            isShown={isShown(facts, paper)}
            onToggle={() => give((now) => toggled(now, paper))}
          >
            {paper === holder ? (
              <Trans>The person is the holder</Trans>
            ) : (
              i18n._(factTexts[paper.fact] ?? { id: paper.fact })
            )}
          </PaperButton>
        ))}
        {list.length === 0 ? null : (
          <PaperButton
            shortcut="papers.all"
            isShown={all}
            onToggle={() =>
              give((now) =>
                all
                  ? list.reduce(
                      (tree, one) => (isShown(tree, one) ? toggled(tree, one) : tree),
                      now,
                    )
                  : allShown(now, list),
              )
            }
          >
            <Trans>All papers are shown</Trans>
          </PaperButton>
        )}
      </div>
      {check.profile !== 'georgian-exit' ? null : list.length === 0 ? (
        <p className="small soft">
          {check.verdict.all.some(({ code }) => code === 'checkpoint.flight.not-leaving') ? (
            <Trans>This flight arrives. The law on exit does not apply to it.</Trans>
          ) : (
            <Trans>The law on exit asks this traveller for no papers.</Trans>
          )}
        </p>
      ) : (
        <p className="small soft">
          <Trans>
            Asked at exit: the law of Georgia asks these papers of citizens who leave for the
            Schengen area or the Union without a visa.
          </Trans>
        </p>
      )}
      {error === undefined ? null : (
        <ErrorState error={error} kept={<Trans>What the server has is shown again.</Trans>} />
      )}
      <MoreFacts {...{ check, given }} />
    </section>
  );
};

const PaperButton = ({
  shortcut,
  isShown: isSelected,
  onToggle,
  children,
}: {
  readonly shortcut: ShortcutId;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) => {
  useShortcut(shortcut, onToggle);
  return (
    <ToggleButton className="button paper" isSelected={isSelected} onChange={onToggle}>
      <span className="paper-mark">{isSelected ? <CheckIcon /> : null}</span>
      <span>{children}</span>
      <KeyHint keys={keysOf(shortcut)} />
    </ToggleButton>
  );
};
