import { preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';

/** The key of a shortcut; not shown while shortcuts are off. Screen readers get it from the key map. */
export const KeyHint = ({ keys }: { readonly keys: string }) =>
  useStore(preferences).shortcuts ? (
    <span className="key-hint" aria-hidden="true">
      {keys}
    </span>
  ) : null;
