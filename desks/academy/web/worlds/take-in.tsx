import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { mustBeSendable } from '@platform/web/platform/chosen-file.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { FileTrigger } from 'react-aria-components';

/** Takes a world of another academy in: it is made again from its order and has to be the same, byte for byte (R66). */
export const TakeIn = ({ onTaken }: { readonly onTaken: (id: string) => void }) => {
  const take = useMutation({
    mutationFn: async (file: File) => {
      await mustBeSendable(file, 'bytes');
      return call('importWorld', { body: new Uint8Array(await file.arrayBuffer()) });
    },
    onSuccess: ({ world }) => {
      readAnew('listWorlds');
      onTaken(world.id);
    },
  });
  return (
    <div className="stack">
      <FileTrigger
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) take.mutate(file);
        }}
      >
        <Button isPending={take.isPending}>
          <Trans>Take a world in</Trans>
        </Button>
      </FileTrigger>
      <p className="small soft">
        <Trans>
          A file of another academy. It is made again from its order and compared, byte for byte:
          data of real work never comes in this way.
        </Trans>
      </p>
      {take.error === null ? null : <ActError error={take.error} />}
    </div>
  );
};
