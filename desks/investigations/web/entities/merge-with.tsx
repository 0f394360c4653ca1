import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Entity, EntityHead } from '../../api/types.ts';
import { kindText } from '../kind-text.ts';
import { EntityFinder } from '../statements/entity-finder.tsx';
import { CategoryMark } from './entity-name.tsx';

/** Says that another entity is the same one, where no queue proposed it; splitting takes it back (R44). */
export const MergeWith = ({
  caseId,
  entity,
  onMerged,
}: {
  readonly caseId: string;
  readonly entity: Entity;
  readonly onMerged: () => void;
}) => {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [other, setOther] = useState<EntityHead>();
  const [reason, setReason] = useState('');
  const [id] = useState(() => crypto.randomUUID());
  const act = useMutation({
    mutationFn: (one: string) =>
      call('mergeEntities', {
        params: { id: caseId },
        body: { id, entities: [entity.id, one], reason: reason.trim() },
      }),
    onSuccess: onMerged,
  });
  const ready = other !== undefined && reason.trim().length >= 3;
  return (
    <section className="panel" aria-labelledby="merge-with-title">
      <div className="panel-head">
        <h2 id="merge-with-title">
          <Trans>The same as another</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {isOpen ? (
          <>
            <EntityFinder caseId={caseId} without={[entity.id]} onChoose={setOther} />
            {other === undefined ? null : (
              <p aria-live="polite">
                <strong>{other.caption}</strong>{' '}
                <span className="soft">{kindText(other.schema, i18n)}</span>
                <CategoryMark category={other.category} />
              </p>
            )}
            <Field
              label={<Trans>Why they are one</Trans>}
              value={reason}
              maxLength={2000}
              autoComplete="off"
              onChange={setReason}
            />
            {act.error === null ? null : <ActError error={act.error} onLookAgain={onMerged} />}
            <div>
              <Button
                isDisabled={!ready}
                isPending={act.isPending}
                onPress={() => {
                  if (other !== undefined) act.mutate(other.id);
                }}
              >
                <Trans>Merge them</Trans>
              </Button>
            </div>
          </>
        ) : (
          <>
            <p className="small soft">
              <Trans>No statement is touched: splitting gives each back as it was.</Trans>
            </p>
            <div>
              <Button onPress={() => setOpen(true)}>
                <Trans>Find the other one</Trans>
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
};
