import { riskIndicatorTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { riskWords } from '../../api/words.ts';
import type { DatasetDraft } from './dataset-draft.ts';

/** What a data set says of itself. */
export const DatasetFields = ({
  draft,
  isNew,
  onChange,
}: {
  readonly draft: DatasetDraft;
  readonly isNew: boolean;
  readonly onChange: (draft: DatasetDraft) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const set = (part: Partial<DatasetDraft>): void => onChange({ ...draft, ...part });
  return (
    <div className="risk-fields">
      <Field
        label={<Trans>Title</Trans>}
        maxLength={200}
        isRequired
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <Field
        label={<Trans>Who reports or publishes it</Trans>}
        maxLength={300}
        isRequired
        value={draft.source}
        onChange={(source) => set({ source })}
      />
      <ChoiceField
        label={t`What it counts`}
        value={draft.indicator}
        choices={riskWords.indicators.map((id) => ({
          id,
          name: say(i18n, riskIndicatorTexts, id),
        }))}
        onChange={(indicator) => set({ indicator })}
      />
      <Field
        label={<Trans>Unit</Trans>}
        description={t`Persons, detections, documents: they are never added to one another.`}
        maxLength={60}
        isRequired
        value={draft.unit}
        onChange={(unit) => set({ unit })}
      />
      {isNew ? (
        <Field
          label={<Trans>Short name</Trans>}
          description={t`Small letters, digits and hyphens. Used in addresses and on the command line.`}
          maxLength={60}
          isRequired
          value={draft.id}
          onChange={(id) => set({ id })}
        />
      ) : null}
      <Field
        label={<Trans>Remark</Trans>}
        description={t`What a reader must know: who counts twice, what changed when.`}
        rows={2}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </div>
  );
};
