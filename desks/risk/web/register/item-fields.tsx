import {
  attributeTexts,
  componentTexts,
  confidenceTexts,
  levelTexts,
  likelihoodTexts,
  magnitudeTexts,
  vulnerabilityEnds,
  vulnerabilityTexts,
} from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { riskWords } from '../../api/words.ts';
import {
  type AssessmentDraft,
  freeAttributes,
  type ItemDraft,
  isImpact,
  isLevelled,
  withItem,
} from './assessment-draft.ts';

/** What an assessment rests on, component by component: each point in words, with its level and how sure one is. */
export const ItemFields = ({
  draft,
  onChange,
}: {
  readonly draft: AssessmentDraft;
  readonly onChange: (draft: AssessmentDraft) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return riskWords.components.map((component) => {
    const free = freeAttributes(draft, component);
    const own: readonly string[] = riskWords.attributes[component];
    return (
      <fieldset key={component} className="item-group">
        <legend>{say(i18n, componentTexts, component)}</legend>
        {draft.items.map((item, index) =>
          own.includes(item.attribute) ? (
            <ItemRow
              key={item.attribute}
              item={item}
              onChange={(next) =>
                onChange({
                  ...draft,
                  items: draft.items.map((one, at) => (at === index ? next : one)),
                })
              }
              onRemove={
                !isLevelled(item.attribute)
                  ? () => onChange({ ...draft, items: draft.items.filter((_, at) => at !== index) })
                  : undefined
              }
            />
          ) : null,
        )}
        {free.length === 0 ? null : (
          <div className="risk-choices">
            <ChoiceField
              label={t`Add a point`}
              value={undefined}
              choices={free.map((id) => ({ id, name: say(i18n, attributeTexts, id) }))}
              onChange={(attribute) => onChange(withItem(draft, attribute))}
            />
          </div>
        )}
      </fieldset>
    );
  });
};

const ItemRow = ({
  item,
  onChange,
  onRemove,
}: {
  readonly item: ItemDraft;
  readonly onChange: (item: ItemDraft) => void;
  readonly onRemove: (() => void) | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const name = say(i18n, attributeTexts, item.attribute);
  const { level } = item;
  return (
    <div className="item-row">
      <Field
        label={name}
        rows={2}
        maxLength={4000}
        isRequired
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      {!isLevelled(item.attribute) ? null : (
        <ChoiceField
          label={t`Level: ${name}`}
          value={level === undefined ? undefined : String(level)}
          choices={stepsOf(item).map((text, index) => ({
            id: String(index + 1),
            name: [text, endOf(item, index)]
              .flatMap((part) =>
                part === undefined ? [] : [typeof part === 'string' ? part : i18n._(part)],
              )
              .join(': '),
          }))}
          onChange={(step) => onChange({ ...item, level: Number(step) })}
        />
      )}
      <ChoiceField
        label={t`How sure: ${name}`}
        value={item.confidence}
        choices={riskWords.confidences.map((id) => ({ id, name: say(i18n, confidenceTexts, id) }))}
        onChange={(confidence) => onChange({ ...item, confidence })}
      />
      {onRemove === undefined ? null : (
        <Button kind="quiet" onPress={onRemove}>
          <Trans>Leave out</Trans>
        </Button>
      )}
    </div>
  );
};

/** The steps of an attribute's scale in words. */
const stepsOf = ({ attribute }: ItemDraft): readonly (string | MessageDescriptor)[] =>
  attribute === 'likelihood'
    ? likelihoodTexts
    : attribute === 'magnitude'
      ? magnitudeTexts
      : isImpact(attribute)
        ? riskWords.impactLevels.map((id) => levelTexts[id] ?? id)
        : vulnerabilityTexts;

/** What the first or the last step of a point means; nothing for those between. */
const endOf = ({ attribute }: ItemDraft, step: number): MessageDescriptor | undefined => {
  const ends = vulnerabilityEnds[attribute];
  return step === 0 ? ends?.[0] : step === 4 ? ends?.[1] : undefined;
};
