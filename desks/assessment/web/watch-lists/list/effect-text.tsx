import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ListEffect } from '../../../api/watch-lists/types.ts';

/** What a file does to a list, in one line. */
export const EffectText = ({ effect }: { readonly effect: ListEffect }) => {
  const format = useFormat();
  return (
    <span>
      <Trans>
        +{format.number(effect.added)} added, {format.number(effect.changed)} changed, −
        {format.number(effect.removed)} removed
      </Trans>
      {effect.kept === 0 ? null : (
        <span className="soft">
          {' '}
          <Trans>{format.number(effect.kept)} kept</Trans>
        </span>
      )}
    </span>
  );
};
