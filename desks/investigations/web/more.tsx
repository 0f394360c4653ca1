import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';

/** Says how many of a list are not shown, where there are any: nothing is cut in silence. */
export const More = ({ all, shown }: { readonly all: number; readonly shown: number }) => {
  const format = useFormat();
  return all > shown ? (
    <p className="soft">
      <Trans>{format.number(all - shown)} more are not shown here.</Trans>
    </p>
  ) : null;
};
