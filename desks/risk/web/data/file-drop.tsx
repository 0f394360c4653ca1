import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';

/** What a table may be written in. */
const FORMATS = ['.csv', '.tsv', '.txt', '.json', '.xlsx'];

/** Takes files that are dropped on it, pasted or chosen. */
export const FileDrop = ({
  onFiles,
  isPending = false,
  several = false,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isPending?: boolean;
  /** Whether more than one is taken at once. */
  readonly several?: boolean;
}) => {
  const { t } = useLingui();
  const take = (files: readonly File[]): void => {
    if (files.length > 0 && !isPending) onFiles(several ? files : files.slice(0, 1));
  };
  return (
    <DropZone
      className="file-drop"
      aria-label={t`Drop files here`}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        void Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())).then(take);
      }}
    >
      <FileTrigger
        acceptedFileTypes={FORMATS}
        allowsMultiple={several}
        onSelect={(files) => take([...(files ?? [])])}
      >
        <Button isPending={isPending}>
          {several ? <Trans>Choose files</Trans> : <Trans>Choose the file</Trans>}
        </Button>
      </FileTrigger>
      <span className="soft">
        <Trans>or drop them here</Trans>
      </span>
    </DropZone>
  );
};
