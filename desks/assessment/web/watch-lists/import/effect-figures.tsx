import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { ListImport } from '../../../api/watch-lists/types.ts';

/** The dry run in numbers; records that were refused are never silent. */
export const EffectFigures = ({
  dryRun: { entries, refused, refusedWithoutId, effect },
}: {
  readonly dryRun: NonNullable<ListImport['dryRun']>;
}) => {
  const format = useFormat();
  return (
    <dl className="figures">
      <div>
        <dt>
          <Trans>Entries read</Trans>
        </dt>
        <dd>{format.number(entries)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Added</Trans>
        </dt>
        <dd>{format.number(effect.added)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Changed</Trans>
        </dt>
        <dd>{format.number(effect.changed)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Removed</Trans>
        </dt>
        <dd>{format.number(effect.removed)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Unchanged</Trans>
        </dt>
        <dd>{format.number(effect.unchanged)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Records refused</Trans>
        </dt>
        <dd>
          {refused === 0 ? (
            format.number(0)
          ) : (
            <Badge verdict="attention">{format.number(refused)}</Badge>
          )}
        </dd>
      </div>
      {refusedWithoutId === 0 ? null : (
        <div>
          <dt>
            <Trans>Refused, id unreadable</Trans>
          </dt>
          <dd>
            <Badge verdict="attention">{format.number(refusedWithoutId)}</Badge>
          </dd>
        </div>
      )}
    </dl>
  );
};
