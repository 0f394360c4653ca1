import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { useState } from 'react';
import type { Examination } from '../../api/types.ts';
import { visualZone } from '../to-examination.ts';
import type { PageField, Visual } from '../visual.ts';
import { otherValuesOf } from './exhibits-of.ts';
import { standing } from './standing.ts';

/** The page as it is stored, with what was typed since and is not stored yet. */
export interface VisualDraft {
  readonly examination: Examination;
  readonly visual: Visual;
  readonly isChanged: boolean;
  readonly change: (field: PageField, text: string) => void;
  readonly forget: () => void;
}

/** Keeps what is typed apart from what is stored. */
export const useVisualDraft = (examination: Examination, stored: Visual): VisualDraft => {
  const [typed, setTyped] = useState<Visual>({});
  const isChanged = Object.entries(typed).some(
    ([field, text]) => text !== (stored[field as PageField] ?? ''),
  );
  return {
    examination,
    visual: { ...stored, ...typed },
    isChanged,
    change: (field, text) => setTyped((before) => ({ ...before, [field]: text })),
    forget: () => setTyped({}),
  };
};

/** Stores the page as it was typed, in place of what stood. */
export const StoredVisualFoot = ({
  draft,
  onStored,
}: {
  readonly draft: VisualDraft;
  readonly onStored: () => void;
}) => {
  const { examination, visual, isChanged, forget } = draft;
  const store = useMutation({
    mutationFn: () =>
      call('addViz', {
        params: { id: examination.id },
        body: {
          document: 'travel-document',
          values: { ...otherValuesOf(examination), ...visualZone(visual) },
          ...standing(examination, 'viz'),
        },
      }),
    onSuccess: () => {
      forget();
      onStored();
    },
  });
  if (!isChanged) return null;
  return (
    <div className="stack">
      {store.error === null ? null : <ErrorState error={store.error} />}
      <div className="line-up">
        <Button kind="primary" isPending={store.isPending} onPress={() => store.mutate()}>
          <Trans>Store the page as typed</Trans>
        </Button>
        <Button onPress={forget}>
          <Trans>Back to what is stored</Trans>
        </Button>
      </div>
    </div>
  );
};
