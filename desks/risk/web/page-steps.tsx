import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';

/** Which part of a long list is shown, and the way to the parts before and after it; nothing where all is shown. */
export const PageSteps = ({
  offset,
  limit,
  found,
  onOffset,
}: {
  readonly offset: number;
  readonly limit: number;
  readonly found: number;
  readonly onOffset: (offset: number) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  if (found <= limit && offset === 0) return null;
  const from = format.number(Math.min(found, offset + 1));
  const to = format.number(Math.min(found, offset + limit));
  return (
    <nav className="line-up page-steps" aria-label={t`Parts of the list`}>
      <Button isDisabled={offset === 0} onPress={() => onOffset(Math.max(0, offset - limit))}>
        <Trans>Those before</Trans>
      </Button>
      <span role="status">
        <Trans>
          {from} to {to} of {format.number(found)}
        </Trans>
      </span>
      <Button isDisabled={offset + limit >= found} onPress={() => onOffset(offset + limit)}>
        <Trans>Those after</Trans>
      </Button>
    </nav>
  );
};
