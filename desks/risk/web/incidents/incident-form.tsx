import { incidentIndicatorTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { RiskIncident } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { GradeFields } from '../grade-fields.tsx';
import { FacetFields, type IncidentVocabulary } from './facet-fields.tsx';
import { draftOf, givenOf, type IncidentDraft } from './incident-draft.ts';

/** Records an incident, or a further revision of one. It has no field for a person, so that none can be stored. */
export const IncidentForm = ({
  kept,
  vocabulary,
  onDone,
  onCancel,
}: {
  readonly kept?: RiskIncident | undefined;
  readonly vocabulary: IncidentVocabulary;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(() => draftOf(kept, crypto.randomUUID(), today()));
  const set = (part: Partial<IncidentDraft>): void => setDraft({ ...draft, ...part });
  const given = givenOf(draft);
  const keep = useMutation({
    mutationFn: (body: NonNullable<typeof given>) => call('keepRiskIncident', { body }),
    onSuccess: ({ incident }) => {
      readAnew('searchRiskIncidents');
      onDone(incident.id);
    },
  });
  const number = (label: string, name: 'minors' | 'dead' | 'missing' | 'rescued') => (
    <Field
      label={label}
      inputMode="numeric"
      maxLength={9}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== undefined && !keep.isPending) keep.mutate(given);
      }}
    >
      <div className="risk-fields">
        <Field
          label={<Trans>Day</Trans>}
          type="date"
          isRequired
          autoFocus
          value={draft.on}
          onChange={(on) => set({ on })}
        />
        <Field
          label={<Trans>Section of the border</Trans>}
          isRequired
          maxLength={60}
          value={draft.section}
          onChange={(section) => set({ section })}
        />
        <Field
          label={<Trans>Crossing point, if it was at one</Trans>}
          maxLength={60}
          value={draft.bcp}
          onChange={(bcp) => set({ bcp })}
        />
        <ChoiceField
          label={t`Counted as`}
          value={draft.indicator}
          choices={riskWords.catalogueCodes.map((id) => ({
            id,
            name: say(i18n, incidentIndicatorTexts, id),
          }))}
          onChange={(indicator) => set({ indicator })}
        />
        <Field
          label={<Trans>Persons</Trans>}
          inputMode="numeric"
          isRequired
          maxLength={9}
          value={draft.persons}
          onChange={(persons) => set({ persons })}
        />
        {number(t`of them minors`, 'minors')}
        {number(t`Dead`, 'dead')}
        {number(t`Missing persons`, 'missing')}
        {number(t`Rescued`, 'rescued')}
        <GradeFields grade={draft.grade} onChange={(grade) => set({ grade })} />
      </div>
      <p className="soft small">
        <Trans>
          An empty number means not known. Ungraded information may not be used in a product.
        </Trans>
      </p>
      <h3>
        <Trans>How it was done</Trans>
      </h3>
      <p className="soft small">
        <Trans>What is not marked is not known; none is known to be none.</Trans>
      </p>
      <FacetFields
        vocabulary={vocabulary}
        facets={draft.facets}
        onChange={(facets) => set({ facets })}
      />
      {keep.error === null ? null : (
        <ActError error={keep.error} onLookAgain={() => readAnew('searchRiskIncidents')} />
      )}
      <div className="line-up">
        <Button
          type="submit"
          kind="primary"
          isDisabled={given === undefined}
          isPending={keep.isPending}
        >
          <Trans>Record it</Trans>
        </Button>
        <Button onPress={onCancel}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
};
