import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { queries } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import { personCategories } from '../../api/statement-shapes.ts';
import type { Entity } from '../../api/types.ts';
import { type Category, categoryTexts } from '../category-text.ts';
import { CategoryBadge } from './category-badge.tsx';

/** What a person is in the case, who said so when and why, and the change of it (R40). None is filled in. */
export const CategoryPanel = ({
  caseId,
  entity,
  onDone,
}: {
  readonly caseId: string;
  readonly entity: Entity;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [category, setCategory] = useState<Category>();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (chosen: Category) =>
      call('categorise', {
        params: { id: caseId },
        body: {
          entity: entity.id,
          version: entity.categoryVersion,
          category: chosen,
          reason: reason.trim(),
        },
      }),
    onSuccess: () => {
      // No list, drawing or lane that was fetched before goes on saying what the person was.
      void queries.invalidateQueries({ refetchType: 'none' });
      setCategory(undefined);
      setReason('');
      onDone();
    },
  });
  const ready = category !== undefined && reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="category-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !act.isPending) act.mutate(category);
      }}
    >
      <div className="panel-head">
        <h2 id="category-title">
          <Trans>What the person is in the case</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p>
          <CategoryBadge category={entity.category ?? 'uncategorised'} />
        </p>
        {entity.categorySteps.length === 0 ? null : (
          <ol className="step-list">
            {entity.categorySteps.map((step) => (
              <li key={step.at}>
                <CategoryBadge category={step.category} />,{' '}
                <span className="nowrap">{format.instant(step.at)}</span>, {step.by}
                <p className="note-text">{step.reason}</p>
              </li>
            ))}
          </ol>
        )}
        <ChoiceField<Category>
          label={t`Change it to`}
          value={category}
          choices={personCategories
            .filter((id) => id !== entity.category)
            .map((id) => ({ id, name: i18n._(categoryTexts[id]) }))}
          onChange={setCategory}
        />
        <Field
          label={<Trans>Reason</Trans>}
          rows={2}
          value={reason}
          maxLength={2000}
          onChange={setReason}
        />
        {category === 'suspect' || category === 'convicted' ? (
          <p className="small soft">
            <Trans>Your password is asked for: it says of a person that they did something.</Trans>
          </p>
        ) : null}
        {act.error === null ? null : <ActError error={act.error} onLookAgain={onDone} />}
        <div>
          <Button type="submit" isDisabled={!ready} isPending={act.isPending}>
            <Trans>Change the category</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
