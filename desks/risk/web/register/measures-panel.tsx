import { addDays, type CivilDate } from '@amirani/core';
import { measureStateTexts, tierTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Risk, RiskMeasure } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

type Draft = Pick<RiskMeasure, 'id' | 'tier' | 'title' | 'owner' | 'due' | 'state' | 'revision'>;

/** Counter-measures by the four tiers of access control; a tier with nothing planned says so. */
export const MeasuresPanel = ({
  risk,
  measures,
}: {
  readonly risk: Risk;
  readonly measures: readonly RiskMeasure[];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const [draft, setDraft] = useState<Draft>();
  const begin = (tier: number): void =>
    setDraft({
      id: crypto.randomUUID(),
      tier,
      title: '',
      owner: risk.owner,
      due: addDays(today() as CivilDate, 91),
      state: 'proposed',
      revision: 0,
    });
  return (
    <section className="stack" aria-labelledby="measures-title">
      <h2 id="measures-title">
        <Trans>Measures by tier of access control</Trans>
      </h2>
      <ol className="tier-list">
        {tierTexts.map((text, index) => {
          const tier = index + 1;
          const own = measures.filter((measure) => measure.tier === tier);
          return (
            <li key={text.id ?? tier} data-none={own.length === 0 ? '' : undefined}>
              <h3>{i18n._(text)}</h3>
              {own.length === 0 ? (
                <p className="soft">
                  <Trans>Nothing is planned here.</Trans>
                </p>
              ) : (
                <ul>
                  {own.map((measure) => (
                    <li key={measure.id}>
                      {measure.title}{' '}
                      <span className="soft">
                        {say(i18n, measureStateTexts, measure.state)}, {measure.owner}
                        {`, ${format.date(measure.due)}`}
                      </span>{' '}
                      <Button kind="quiet" onPress={() => setDraft(measure)}>
                        <Trans>Change</Trans>
                      </Button>
                    </li>
                  ))}
                </ul>
              )}
              {risk.state === 'open' && draft === undefined ? (
                <Button kind="quiet" onPress={() => begin(tier)}>
                  <Trans>Add a measure</Trans>
                </Button>
              ) : null}
              {draft?.tier === tier ? (
                <MeasureForm risk={risk} start={draft} onDone={() => setDraft(undefined)} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

const MeasureForm = ({
  risk,
  start,
  onDone,
}: {
  readonly risk: Risk;
  readonly start: Draft;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(start);
  const keep = useMutation({
    mutationFn: () => {
      const { id, tier, title, owner, due, state, revision } = draft;
      return call('keepMeasure', {
        params: { id: risk.id },
        body: { id, tier, state, revision, due, title: title.trim(), owner: owner.trim() },
      });
    },
    onSuccess: () => {
      readAnew('getRisk', 'listRisks');
      onDone();
    },
  });
  const ready = draft.title.trim().length >= 3 && draft.owner.trim() !== '' && draft.due !== '';
  return (
    <form
      className="stack measure-form"
      aria-label={t`A measure`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !keep.isPending) keep.mutate();
      }}
    >
      <Field
        label={<Trans>What is to be done</Trans>}
        rows={2}
        isRequired
        autoFocus
        maxLength={1000}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      <div className="risk-fields">
        <Field
          label={<Trans>By whom</Trans>}
          isRequired
          maxLength={200}
          value={draft.owner}
          onChange={(owner) => setDraft({ ...draft, owner })}
        />
        <Field
          label={<Trans>By when</Trans>}
          type="date"
          isRequired
          value={draft.due}
          onChange={(due) => setDraft({ ...draft, due: due as CivilDate })}
        />
        <ChoiceField
          label={t`State`}
          value={draft.state}
          choices={riskWords.measureStates.map((id) => ({
            id,
            name: say(i18n, measureStateTexts, id),
          }))}
          onChange={(state) => setDraft({ ...draft, state })}
        />
      </div>
      {keep.error === null ? null : (
        <ActError error={keep.error} onLookAgain={() => readAnew('getRisk')} />
      )}
      <div className="line-up">
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={keep.isPending}>
          <Trans>Keep the measure</Trans>
        </Button>
        <Button onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
};
