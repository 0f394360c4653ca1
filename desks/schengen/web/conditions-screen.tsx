import { assess, profiles } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { profileTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { today } from '@platform/web/platform/today.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { trainingMode } from '@platform/web/ui/page-head.tsx';
import { useMemo } from 'react';
import { AssessmentHead } from './assessment-head.tsx';
import { ConditionList } from './condition-list.tsx';
import { DeskHead } from './desk-head.tsx';
import { FactForm } from './fact-form.tsx';
import { changeFact, check, clearCheck, crossingFacts } from './facts.ts';
import { FormOffer } from './form-offer.tsx';
import { plan } from './plan.ts';

/** The conditions of entry or exit on facts that are typed: every condition with its law and what would change it. */
export const ConditionsScreen = () => {
  const { i18n } = useLingui();
  const now = useStore(check);
  const { rows } = useStore(plan);
  const training = useStore(trainingMode);
  const facts = useMemo(() => {
    const stays = rows.filter(({ booked }) => !booked).map(({ row }) => row);
    return crossingFacts(now, stays);
  }, [now, rows]);
  const assessment = useMemo(
    () =>
      assess(facts, {
        profile: now.profile,
        today: today(),
        twins: training ? trainingTwins : {},
      }),
    [facts, now.profile, training],
  );
  useShortcut('schengen.clear', clearCheck);
  return (
    <div className="page">
      <DeskHead title={<Trans>Conditions</Trans>}>
        <Button hint="x" onPress={clearCheck}>
          <Trans>Next traveller</Trans>
        </Button>
      </DeskHead>
      <div className="conditions-layout">
        <div className="stack">
          <div className="asked-fact">
            <label htmlFor="profile">
              <Trans>Whose check</Trans>
            </label>
            <select
              id="profile"
              className="input"
              value={now.profile}
              onChange={({ target }) => {
                const profile = profiles.find((one) => one === target.value);
                if (profile !== undefined) check.update((old) => ({ ...old, profile }));
              }}
            >
              {profiles.map((one) => (
                <option key={one} value={one}>
                  {i18n._(profileTexts[one])}
                </option>
              ))}
            </select>
          </div>
          <label className="with-stays">
            <input
              type="checkbox"
              checked={now.withStays}
              onChange={({ target }) =>
                check.update((old) => ({ ...old, withStays: target.checked }))
              }
            />
            <span>
              <Trans>These are the traveller’s earlier stays</Trans>:{' '}
              <Plural
                value={rows.filter(({ booked }) => !booked).length}
                _0="none on the table"
                one="# on the table"
                other="# on the table"
              />
            </span>
          </label>
          <FactForm facts={now.facts} profile={now.profile} onChange={changeFact} />
        </div>
        <div className="stack">
          <AssessmentHead assessment={assessment} />
          <FormOffer assessment={assessment} facts={facts} />
          <ConditionList assessment={assessment} />
        </div>
      </div>
    </div>
  );
};
