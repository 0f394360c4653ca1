import { borderTypeTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { RiskDataset, RiskSection } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { draftOfSection, givenSection } from './section-draft.ts';

/** Describes a new or existing section of the border: its names in tables, who is responsible, and what strains it. */
export const SectionForm = ({
  section,
  datasets,
  onDone,
}: {
  readonly section?: RiskSection | undefined;
  readonly datasets: readonly RiskDataset[];
  /** With the id of what was kept; without one where nothing was. */
  readonly onDone: (id?: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(() => draftOfSection(section));
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const given = givenSection(draft, section);
  const keep = useMutation({
    mutationFn: (body: NonNullable<typeof given>) => call('keepRiskSection', { body }),
    onSuccess: ({ section: kept }) => {
      readAnew('listRiskSections');
      onDone(kept.id);
    },
  });
  return (
    <form
      className="panel risk-panel"
      aria-labelledby="section-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== undefined && !keep.isPending) keep.mutate(given);
      }}
    >
      <div className="panel-head">
        <h2 id="section-form-title">
          {section === undefined ? (
            <Trans>A section of the border</Trans>
          ) : (
            <Trans>Change the description of {section.name}</Trans>
          )}
        </h2>
      </div>
      <div className="panel-body">
        <div className="risk-fields">
          <Field
            label={<Trans>Name</Trans>}
            description={t`As tables and incidents write it.`}
            isRequired
            autoFocus
            maxLength={60}
            value={draft.name}
            onChange={(name) => set({ name })}
          />
          <ChoiceField
            label={t`Kind of border`}
            value={draft.border}
            choices={riskWords.borderTypes.map((id) => ({
              id,
              name: say(i18n, borderTypeTexts, id),
            }))}
            onChange={(border) => set({ border })}
          />
          <Field
            label={<Trans>Neighbour, two letters</Trans>}
            maxLength={2}
            value={draft.neighbour}
            onChange={(neighbour) => set({ neighbour })}
          />
          <Field
            label={<Trans>Length in kilometres</Trans>}
            inputMode="decimal"
            maxLength={9}
            value={draft.lengthKm}
            onChange={(lengthKm) => set({ lengthKm })}
          />
          <Field
            label={<Trans>Unit in charge</Trans>}
            maxLength={200}
            value={draft.unit}
            onChange={(unit) => set({ unit })}
          />
          <ChoiceField
            label={t`What strains it`}
            value={draft.dataset === '' ? '*' : draft.dataset}
            choices={[
              { id: '*', name: t`not known` },
              ...datasets.map(({ id, title }) => ({ id, name: title })),
            ]}
            onChange={(id) => set({ dataset: id === '*' ? '' : id })}
          />
          {draft.dataset === '' ? null : (
            <Field
              label={<Trans>From how many in one period on</Trans>}
              isRequired
              inputMode="numeric"
              maxLength={9}
              value={draft.from}
              onChange={(from) => set({ from })}
            />
          )}
        </div>
        {keep.error === null ? null : (
          <ActError error={keep.error} onLookAgain={() => readAnew('listRiskSections')} />
        )}
        <div className="line-up">
          <Button
            type="submit"
            kind="primary"
            isDisabled={given === undefined}
            isPending={keep.isPending}
          >
            <Trans>Keep it</Trans>
          </Button>
          <Button onPress={() => onDone()}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
