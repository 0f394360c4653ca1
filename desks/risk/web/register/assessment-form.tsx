import { directionTexts, levelTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import type { Risk } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { type AssessmentDraft, inputOf, isWritten, newAssessment } from './assessment-draft.ts';
import { ItemFields } from './item-fields.tsx';
import { RatingView } from './rating-view.tsx';

type Level = (typeof riskWords.impactLevels)[number];

/** Every assessment of this desk draws with the same seed, so that two that say the same give the same. */
const SEED = 20_261_126;

/** Writes an assessment; the rating by the tables is shown beside it during writing. It counts once the head approves it. */
export const AssessmentForm = ({
  risk,
  warning,
  validUntil,
  onDone,
}: {
  readonly risk: Risk;
  readonly warning: string | undefined;
  readonly validUntil: string;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => newAssessment(validUntil, warning));
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState<Level | 'none'>('none');
  const set = (part: Partial<AssessmentDraft>): void => setDraft({ ...draft, ...part });
  // The levels alone decide: nothing is asked again at every letter.
  const { data: rating } = useApi('rateRisk', { body: inputOf(draft, SEED, () => '...') });
  const propose = useMutation({
    mutationFn: () =>
      call('assessRisk', {
        params: { id: risk.id },
        body: {
          id,
          input: inputOf(draft, SEED),
          reason: reason.trim(),
          version: risk.version,
          ...(override === 'none' ? {} : { override: { rating: override, reason: reason.trim() } }),
        },
      }),
    onSuccess: () => {
      readAnew('getRisk', 'listRisks', 'getRiskWarning');
      onDone();
    },
  });
  const ready = isWritten(draft) && reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="assess-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !propose.isPending) propose.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="assess-title">
          <Trans>Assess it</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <ItemFields draft={draft} onChange={setDraft} />
        <div className="risk-fields">
          <ChoiceField
            label={t`Direction`}
            value={draft.direction}
            choices={riskWords.directions.map((one) => ({
              id: one,
              name: say(i18n, directionTexts, one),
            }))}
            onChange={(direction) => set({ direction })}
          />
          <ChoiceField
            label={t`Looks ahead`}
            value={String(draft.horizonMonths)}
            choices={[
              { id: '1', name: t`one month` },
              { id: '6', name: t`six months` },
              { id: '24', name: t`two years` },
            ]}
            onChange={(months) =>
              set({ horizonMonths: riskWords.horizons.find((one) => String(one) === months) ?? 6 })
            }
          />
          <Field
            label={<Trans>To be looked at again by</Trans>}
            type="date"
            isRequired
            value={draft.validUntil}
            onChange={(day) => set({ validUntil: day })}
          />
        </div>
        {rating === undefined ? null : <RatingView rating={rating} />}
        <ChoiceField
          label={t`Your own rating, where you see it otherwise`}
          value={override}
          choices={[
            { id: 'none', name: t`as the tables give it` },
            ...riskWords.impactLevels.map((one) => ({ id: one, name: say(i18n, levelTexts, one) })),
          ]}
          onChange={setOverride}
        />
        <OwnReason isRequired value={reason} onChange={setReason} />
        {propose.error === null ? null : (
          <ActError error={propose.error} onLookAgain={() => readAnew('getRisk')} />
        )}
        {ready ? null : (
          <p className="soft small">
            <Trans>
              Every point needs its text and its level, and the assessment needs a reason.
            </Trans>
          </p>
        )}
        <div className="line-up">
          <Button type="submit" kind="primary" isDisabled={!ready} isPending={propose.isPending}>
            <Trans>Propose it to the head</Trans>
          </Button>
          <Button onPress={onDone}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
