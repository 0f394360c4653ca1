import { Trans } from '@lingui/react/macro';

/** Why the button of a form cannot be pressed yet: the fields that are not filled in as they have to be. */
export const MissingNote = ({ parts }: { readonly parts: readonly string[] }) => {
  const names = parts.join(', ');
  return (
    <p className="soft small" role="status">
      {parts.length === 0 ? null : <Trans>Still needed: {names}</Trans>}
    </p>
  );
};
