import type { Holder } from '../../api/types.ts';

/** Who has an exhibit: an account, or somebody outside with their organisation. */
export const holderText = (holder: Holder): string =>
  holder.kind === 'colleague' ? holder.account : `${holder.name}, ${holder.organisation}`;
