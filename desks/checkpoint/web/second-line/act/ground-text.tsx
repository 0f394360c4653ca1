import { languageOf } from '@amirani/core/languages';
import type { Condition } from '@amirani/schengen/conditions';
import { describeGround } from '@amirani/schengen/texts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useShownFact } from '@desk/schengen/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { CitationText, ConditionLaw } from '@platform/web/ui/condition-law.tsx';
import type { Dossier } from '../../../api/types.ts';

/** One ground of a refusal that the facts bear, as the server names it. */
export type Ground = Dossier['grounds'][number];

/** What a ground is called: its letter on the form, where it has one, and that the condition is not met. */
export const GroundName = ({ ground }: { readonly ground: Ground }) => {
  const { i18n } = useLingui();
  return (
    <span>
      {ground.ground.length === 1 ? <strong className="letter">{ground.ground}</strong> : null}{' '}
      {describeGround(ground.condition, schengenSay(languageOf(i18n.locale)))}
    </span>
  );
};

/** Why a ground is borne, the law open beside it, what would cure it, and whether it is disputed. */
export const GroundReasons = ({
  ground,
  condition,
}: {
  readonly ground: Ground;
  readonly condition: Condition | undefined;
}) => {
  const { i18n } = useLingui();
  const show = useShownFact();
  const say = schengenSay(languageOf(i18n.locale));
  const said = (reason: Condition['reasons'][number]): string =>
    say(reason.code, reason.facts, show);
  return (
    <div className="ground-reasons small">
      {ground.disputed ? (
        <p>
          <Badge verdict="attention">
            <Trans>Which letter is right is not settled: the officer chooses.</Trans>
          </Badge>
        </p>
      ) : null}
      {condition === undefined ? (
        <p className="soft">
          <Trans>
            The law of this ground is not at hand in this window. Open it at the desk of the
            Schengen rules.
          </Trans>
        </p>
      ) : (
        <>
          {condition.reasons.map((reason) => (
            <p key={said(reason)}>{said(reason)}</p>
          ))}
          <p>
            <CitationText rule={condition.rule} />
          </p>
          <ConditionLaw condition={condition} />
          {condition.wouldChange.length === 0 ? null : (
            <p>
              <span className="soft">
                <Trans>Would change it</Trans>:
              </span>{' '}
              {condition.wouldChange.map((one) => say(one.code, one.facts, show)).join('; ')}
            </p>
          )}
        </>
      )}
    </div>
  );
};
