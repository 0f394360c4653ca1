import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { downloadText } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';

/** A world as a file that another academy takes in; what is true of it is not in the file. */
export const GiveOut = ({ world }: { readonly world: string }) => {
  const give = useMutation({
    mutationFn: () => call('exportWorld', { params: { id: world } }),
    onSuccess: ({ content, name, mediaType }) => downloadText(content, name, mediaType),
  });
  return (
    <div className="stack">
      <Button isPending={give.isPending} onPress={() => give.mutate()}>
        <Trans>Save the file</Trans>
      </Button>
      {give.error === null ? null : <ActError error={give.error} />}
    </div>
  );
};
