import { confidenceTexts, likelihoodTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import type { RiskProductInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

type Remark = RiskProductInput['remarks'][number];

const kinds = ['fact', 'assessment', 'outlook'] as const;

/** The analyst's own words, fact, assessment and outlook kept apart; an assessment carries its likelihood and confidence. */
export const RemarkFields = ({
  remarks,
  onChange,
}: {
  readonly remarks: readonly Remark[];
  readonly onChange: (remarks: Remark[]) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const names: Readonly<Record<Remark['kind'], string>> = {
    fact: t`Fact`,
    assessment: t`Assessment`,
    outlook: t`Outlook`,
  };
  const set = (at: number, remark: Remark): void =>
    onChange(remarks.map((one, index) => (index === at ? remark : one)));
  return (
    <fieldset className="item-group">
      <legend>
        <Trans>Your own words</Trans>
      </legend>
      {remarks.map((remark, index) => (
        // Remarks have no name of their own: their place is what they are known by.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className="item-row">
          <Field
            label={names[remark.kind]}
            rows={2}
            maxLength={4000}
            value={remark.text}
            onChange={(text) => set(index, { ...remark, text })}
          />
          {remark.kind === 'assessment' ? (
            <>
              <ChoiceField
                label={t`How likely`}
                value={String(remark.likelihood ?? 3)}
                choices={likelihoodTexts.map((text, at) => ({
                  id: String(at + 1),
                  name: i18n._(text),
                }))}
                onChange={(level) => set(index, { ...remark, likelihood: Number(level) })}
              />
              <ChoiceField
                label={t`How sure`}
                value={remark.confidence ?? 'moderate'}
                choices={riskWords.confidences.map((id) => ({
                  id,
                  name: say(i18n, confidenceTexts, id),
                }))}
                onChange={(confidence) => set(index, { ...remark, confidence })}
              />
            </>
          ) : null}
          <Button kind="quiet" onPress={() => onChange(remarks.filter((_, at) => at !== index))}>
            <Trans>Leave out</Trans>
          </Button>
        </div>
      ))}
      <div className="line-up">
        {kinds.map((kind) => (
          <Button
            key={kind}
            kind="quiet"
            onPress={() =>
              onChange([
                ...remarks,
                kind === 'assessment'
                  ? { kind, text: '', likelihood: 3, confidence: 'moderate' }
                  : { kind, text: '' },
              ])
            }
          >
            + {names[kind]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};
